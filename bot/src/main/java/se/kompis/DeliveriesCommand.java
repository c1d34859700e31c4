package se.kompis;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kompis.delivery.Counts;
import se.kompis.delivery.Outbox;
import se.kompis.people.Tenants;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of everything that Kompis was to bring to somebody. */
@Command(name = "deliveries", mixinStandardHelpOptions = true)
final class DeliveriesCommand implements Callable<Integer> {
    private final Outbox outbox;
    private final Tenants tenants;
    private final CommandContext context;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--tenant")
    private @Nullable String tenant;

    @Option(names = "--batch")
    private @Nullable String batch;

    DeliveriesCommand(Outbox outbox, Tenants tenants, CommandContext context) {
        this.outbox = outbox;
        this.tenants = tenants;
        this.context = context;
    }

    @Override
    public Integer call() {
        if (tenant != null && !tenants.exists(tenant)) {
            context.err("import.noTenant", tenant);
            return 1;
        }
        if (json) {
            context.console().out(JsonMapper.shared().writeValueAsString(asJson()));
        } else {
            tell(counts());
            reasons().forEach(this::tell);
        }
        return 0;
    }

    private Counts counts() {
        return Optional.ofNullable(batch)
                .map(outbox::counts)
                .or(() -> Optional.ofNullable(tenant).map(outbox::countsOf))
                .orElseGet(outbox::counts);
    }

    private Map<String, Integer> reasons() {
        return Optional.ofNullable(batch)
                .map(outbox::reasons)
                .or(() -> Optional.ofNullable(tenant).map(outbox::reasonsOf))
                .orElseGet(outbox::reasons);
    }

    private void tell(Counts counts) {
        context.out("deliveries.audience", counts.audience());
        context.out("deliveries.sent", counts.sent());
        context.out("deliveries.pending", counts.pending());
        context.out("deliveries.underway", counts.underway());
        context.out("deliveries.failed", counts.failed());
        context.out("deliveries.cancelled", counts.cancelled());
        context.out("deliveries.abandoned", counts.abandoned());
    }

    private void tell(String reason, int count) {
        String key = "delivery.reason." + reason;
        String words = context.wording().has(key) ? context.wording().get(key) : reason;
        context.out("deliveries.reason", count, words);
    }

    private Map<String, Object> asJson() {
        Counts counts = counts();
        return Map.of(
                "audience", counts.audience(),
                "pending", counts.pending(),
                "underway", counts.underway(),
                "sent", counts.sent(),
                "failed", counts.failed(),
                "cancelled", counts.cancelled(),
                "abandoned", counts.abandoned(),
                "reasons", reasons());
    }
}
