package se.kompis;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kompis.conversation.Role;
import se.kompis.people.Granting;
import se.kompis.people.People;

/** Gives a person a role. */
@Command(name = "grant", mixinStandardHelpOptions = true)
final class GrantCommand implements Callable<Integer> {
    private final People people;
    private final Granting granting;
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "PERSON", descriptionKey = "PERSON")
    private String person = "";

    @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "ROLE")
    private @Nullable Role role;

    GrantCommand(People people, Granting granting, CommandContext context) {
        this.people = people;
        this.granting = granting;
        this.context = context;
    }

    @Override
    public Integer call() {
        Optional<String> found = people.named(person);
        if (found.isEmpty() || role == null) {
            context.err("grant.noPerson", person);
            return 1;
        }
        granting.grantAtTheServer(found.get(), role);
        context.out("grant.done", found.get(), role.name());
        return 0;
    }
}
