package se.kompis;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/**
 * Starts Kompis as a server or for one command, and holds what every module is given. Modules may
 * call things by the same name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class KompisApplication {
    private static final Logger log = LoggerFactory.getLogger(KompisApplication.class);

    /** Serves without arguments or with {@code serve}; otherwise runs a command and exits. */
    public static void main(String[] args) {
        DataFolder folder = DataFolder.fromEnvironment();
        System.setProperty("kompis.data", folder.path().toString());
        TerminalConsole console = new TerminalConsole(System.out, System.err, hasTerminal());
        var context =
                new CommandContext(console, Path.of("").toAbsolutePath(), Wording.ofTerminal());
        List<String> arguments = List.of(args);
        String first = arguments.isEmpty() ? "serve" : arguments.getFirst();
        if (first.equals("serve") || isSetting(first)) {
            serve(folder, args, context);
            return;
        }
        int code =
                Commands.NAMES.contains(first)
                        ? run(folder, arguments, context)
                        : runWithoutData(arguments, context);
        console.finish();
        System.exit(code);
    }

    private static boolean hasTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /** A setting for Spring, such as {@code --server.port=8081}. */
    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && !Set.of("--help", "--version").contains(argument);
    }

    private static void serve(DataFolder folder, String[] args, CommandContext context) {
        if (!own(folder, context)) {
            context.err("folder.inUse", folder.path());
            System.exit(1);
        }
        SpringApplication.run(KompisApplication.class, args);
    }

    /** Takes the data folder for as long as this process lives; false while another one has it. */
    private static boolean own(DataFolder folder, CommandContext context) {
        try {
            return folder.tryOwn();
        } catch (IOException failure) {
            context.err("folder.notWritable", folder.path(), String.valueOf(failure.getMessage()));
            System.exit(1);
            return false;
        }
    }

    /** Without Spring nobody else tells where logs go. */
    private static int runWithoutData(List<String> arguments, CommandContext context) {
        System.setProperty("logback.configurationFile", "logback-command.xml");
        return Commands.runWithoutData(arguments, context);
    }

    private static int run(DataFolder folder, List<String> arguments, CommandContext context) {
        if (!own(folder, context)) {
            return new RemoteCommands(folder).run(arguments, context);
        }
        try (ConfigurableApplicationContext application = withoutServer().run()) {
            return application.getBean(Commands.class).run(arguments, context);
        }
    }

    /** What a command needs of Kompis: everything but the channels and the recurring jobs. */
    static SpringApplicationBuilder withoutServer() {
        return new SpringApplicationBuilder(KompisApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(new WithoutChannels())
                .properties(
                        "logging.config=classpath:logback-command.xml",
                        "db-scheduler.enabled=false",
                        "spring.main.banner-mode=off");
    }

    /**
     * The time. A test of a whole server may set it ahead at the start, or have one that it can
     * move ({@link ClockEndpoint}), on loopback only: links and sessions of a server that others
     * reach must not outlive their day.
     *
     * @throws IllegalStateException when the server listens anywhere else
     */
    @Bean
    Clock clock(
            @Value("${kompis.clock-offset:PT0S}") Duration ahead,
            @Value("${kompis.clock.movable:false}") boolean movable,
            @Value("${server.address:127.0.0.1}") InetAddress address) {
        if (ahead.isZero() && !movable) {
            return Clock.systemUTC();
        }
        if (!address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "A clock that is set is for tests on loopback, not on " + address);
        }
        log.warn("The clock is set ahead by {}", ahead);
        Clock clock = Clock.offset(Clock.systemUTC(), ahead);
        return movable ? new ShiftedClock(clock) : clock;
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    IdGenerator ids() {
        return new JdkIdGenerator();
    }
}
