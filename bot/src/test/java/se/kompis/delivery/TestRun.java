package se.kompis.delivery;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.conversation.Block;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.people.People;

/**
 * Gives a real Kompis something to bring: with {@code --spring.main.sources} and this class it adds
 * as many pushes as {@code kompis.test.pushes} says, for people in the workspace that the fake
 * Slack begins with.
 */
public final class TestRun implements ApplicationRunner, Composer {
    private final Outbox outbox;
    private final People people;
    private final TransactionTemplate transaction;
    private final int pushes;

    public TestRun(
            @org.springframework.context.annotation.Lazy Outbox outbox,
            People people,
            TransactionTemplate transaction,
            Environment environment) {
        this.outbox = outbox;
        this.people = people;
        this.transaction = transaction;
        this.pushes = environment.getProperty("kompis.test.pushes", Integer.class, 0);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            for (int number = 0; number < pushes; number++) {
                add(number);
            }
        });
    }

    private void add(int number) {
        Route route = new Route("slack", "T0STORKOP", "U0%07d".formatted(number));
        Participant person = people.resolve(route, Hints.NONE);
        Instant now = Instant.now();
        outbox.add(
                new PushOrder(
                        kind(),
                        Integer.toString(number),
                        person.person(),
                        "test",
                        "test/" + number,
                        now,
                        now.plus(Duration.ofDays(1)),
                        PushOrder.Urgency.BULK,
                        false));
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        return new Composition.Ready(
                Reply.of(new Block.Text("Dagens lektion, nummer " + reference + ".")));
    }
}
