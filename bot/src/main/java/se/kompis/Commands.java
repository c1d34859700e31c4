package se.kompis;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import se.kompis.answer.Asking;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.course.CoursePacks;
import se.kompis.delivery.Outbox;
import se.kompis.material.Ingestion;
import se.kompis.people.Granting;
import se.kompis.people.People;
import se.kompis.people.Tenants;

/** Carries out the commands that work on what Kompis keeps: in this process, for whoever asks. */
@Component
class Commands {
    /** The names of these commands. */
    static final List<String> NAMES =
            List.of("import", "ask", "grant", "tenant", "deliveries", "course", "teams-package");

    private final Ingestion ingestion;
    private final Asking asking;
    private final People people;
    private final Granting granting;
    private final Tenants tenants;
    private final Outbox outbox;
    private final CoursePacks packs;
    private final Environment settings;
    private final Texts texts;

    Commands(
            Ingestion ingestion,
            Asking asking,
            People people,
            Granting granting,
            Tenants tenants,
            Outbox outbox,
            CoursePacks packs,
            Environment settings,
            Texts texts) {
        this.ingestion = ingestion;
        this.asking = asking;
        this.people = people;
        this.granting = granting;
        this.tenants = tenants;
        this.outbox = outbox;
        this.packs = packs;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * Runs a command line such as {@code import report.pdf}.
     *
     * @return the exit code: 0 done, 1 something could not be done, 2 wrong usage
     */
    int run(List<String> arguments, CommandContext context) {
        CommandLine line =
                commandLine()
                        .addSubcommand(new ImportCommand(ingestion, tenants, context))
                        .addSubcommand(new AskCommand(asking, tenants, context))
                        .addSubcommand(new GrantCommand(people, granting, context))
                        .addSubcommand(new TenantCommand(tenants, context))
                        .addSubcommand(new DeliveriesCommand(outbox, tenants, context))
                        .addSubcommand(new CourseCommand(packs, tenants, texts, context))
                        .addSubcommand(new TeamsPackageCommand(settings, texts, context));
        return execute(line, arguments, context);
    }

    /**
     * Runs a command line that needs nothing that is kept; the other commands are there by name.
     */
    static int runWithoutData(List<String> arguments, CommandContext context) {
        CommandLine line = commandLine();
        line.addSubcommand("serve", CommandSpec.create());
        NAMES.forEach(name -> line.addSubcommand(name, CommandSpec.create()));
        line.addSubcommand(new EvaluateCommand(context));
        return execute(line, arguments, context);
    }

    private static int execute(CommandLine line, List<String> arguments, CommandContext context) {
        line.setResourceBundle(context.wording().bundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Role.class, Commands::role);
        line.setOut(new PrintWriter(new LineWriter(context.console()::out), true));
        line.setErr(new PrintWriter(new LineWriter(context.console()::err), true));
        return line.execute(arguments.toArray(String[]::new));
    }

    private static CommandLine commandLine() {
        return new CommandLine(new KompisCommand());
    }

    /** A role as a person writes it: {@code tenant-administrator}. */
    private static Role role(String written) {
        return Role.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
