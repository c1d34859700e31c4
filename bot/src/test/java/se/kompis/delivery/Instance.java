package se.kompis.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.util.JdkIdGenerator;

/** One instance of what delivery is made of, on a database; several may share one. */
final class Instance implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    final Outbox outbox;
    final Claims claims;
    final Carrier carrier;
    final Settlements settlements;
    final Doubts doubts;
    private final Rounds rounds;

    Instance(String database, Clock clock, List<Mailbox> channels, Composer... composers) {
        context =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .initializers(it -> {
                            var beans = it.getBeanFactory();
                            beans.registerSingleton("clock", clock);
                            beans.registerSingleton("ids", new JdkIdGenerator());
                            QuietHours never = (_, _) -> Optional.empty();
                            beans.registerSingleton("hours", never);
                            channels.forEach(box -> beans.registerSingleton(box.name(), box));
                            for (Composer composer : composers) {
                                beans.registerSingleton("composer." + composer.kind(), composer);
                            }
                        })
                        .run(
                                "--spring.datasource.url=" + database,
                                "--spring.datasource.hikari.maximum-pool-size=4",
                                "--kompis.pace.post=300",
                                "--kompis.pace.page=60000",
                                "--logging.level.root=warn");
        outbox = context.getBean(Outbox.class);
        claims = context.getBean(Claims.class);
        carrier = context.getBean(Carrier.class);
        settlements = context.getBean(Settlements.class);
        doubts = context.getBean(Doubts.class);
        rounds = new Rounds(claims, carrier, settlements, doubts);
    }

    /** What a test gets of Kompis. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ConfigurationPropertiesScan({"se.kompis.conversation", "se.kompis.delivery"})
    @ComponentScan(
            basePackages = {"se.kompis.delivery", "se.kompis.people", "se.kompis.conversation"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "se\\.kompis\\.conversation\\.Pace",
                                "se\\.kompis\\.people\\.(People|Newcomers|Routes|Tenants|Identities)",
                                "se\\.kompis\\.delivery\\.(Outbox|Pushes|Dialect|Claims|WayFinder)",
                                "se\\.kompis\\.delivery\\.(Carrier|Settlements|Doubts|DeliveryData)"
                            }))
    static final class Parts {}

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    int round() {
        return rounds.round();
    }

    void sweep() {
        rounds.sweep();
    }

    @Override
    public void close() {
        context.close();
    }
}
