package se.kompis;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kompis.answer.Asking;
import se.kompis.people.Tenants;

/** Asks a question as somebody of a tenant would; nothing is kept of it. */
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    private final Asking asking;
    private final Tenants tenants;
    private final CommandContext context;

    @Parameters(paramLabel = "QUESTION", descriptionKey = "QUESTION", arity = "1")
    private String question = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--tenant", defaultValue = Tenants.NATIONAL)
    private String tenant = Tenants.NATIONAL;

    AskCommand(Asking asking, Tenants tenants, CommandContext context) {
        this.asking = asking;
        this.tenants = tenants;
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!tenants.exists(tenant)) {
            context.err("import.noTenant", tenant);
            return 1;
        }
        Asking.Asked asked = asking.ask(question, context.wording().locale(), tenant);
        context.console().out(json ? asked.json() : asked.text());
        return 0;
    }
}
