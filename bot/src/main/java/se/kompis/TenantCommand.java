package se.kompis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kompis.people.Tenants;

/** Shows the organisations, makes new ones, and lets a connection belong to one of them. */
@Command(name = "tenant", mixinStandardHelpOptions = true)
final class TenantCommand implements Runnable {
    private final Tenants tenants;
    private final CommandContext context;

    @Spec private CommandSpec spec;

    TenantCommand(Tenants tenants, CommandContext context) {
        this.tenants = tenants;
        this.context = context;
        this.spec = CommandSpec.create();
    }

    /** One has to say what to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.wording().get("tenant.which"));
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        tenants.all()
                .forEach(tenant -> {
                    context.out("tenant.line", tenant.id(), tenant.name());
                    tenants.connections(tenant.id())
                            .forEach(it -> context.out("tenant.connection", it));
                });
        return 0;
    }

    @Command(name = "create", mixinStandardHelpOptions = true)
    int create(@Parameters(paramLabel = "NAME", descriptionKey = "NAME") String name) {
        context.out("tenant.created", tenants.create(name.strip()), name.strip());
        return 0;
    }

    @Command(name = "join", mixinStandardHelpOptions = true)
    int join(
            @Parameters(paramLabel = "CONNECTION", descriptionKey = "CONNECTION") String connection,
            @Parameters(paramLabel = "TENANT", descriptionKey = "TENANT") String tenant) {
        String[] parts = connection.split(":", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            context.err("tenant.noConnection", connection);
            return 1;
        }
        if (!tenants.exists(tenant)) {
            context.err("import.noTenant", tenant);
            return 1;
        }
        int moved = tenants.join(parts[0], parts[1], tenant);
        context.out("tenant.joined", connection, tenants.name(tenant), moved);
        return 0;
    }
}
