package se.kompis.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.conversation.Block;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;

/**
 * Gives a real Kompis something to bring in Teams: with {@code --spring.main.sources} and this class
 * it adds as many pushes as {@code kompis.test.pushes} says. Every second one is a lesson, which is
 * worth sending twice; the others are reminders, which are not.
 */
public final class TestRun implements ApplicationRunner, Composer {
    private static final String TENANT = "a-tenant";

    private final Outbox outbox;
    private final Participants participants;
    private final References references;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int pushes;
    private final String serviceUrl;

    TestRun(
            @Lazy Outbox outbox,
            Participants participants,
            References references,
            TransactionTemplate transaction,
            Clock clock,
            Environment environment) {
        this.outbox = outbox;
        this.participants = participants;
        this.references = references;
        this.transaction = transaction;
        this.clock = clock;
        this.pushes = environment.getProperty("kompis.test.pushes", Integer.class, 0);
        this.serviceUrl = environment.getProperty("kompis.test.service-url", "");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            for (int number = 0; number < pushes; number++) {
                add(number);
            }
        });
    }

    /** Half of the people were only ever heard in a channel, so that their chats have to be opened. */
    private void add(int number) {
        Route route = new Route(Envelopes.CHANNEL, TENANT, "29:" + number);
        Participant person = participants.resolve(route, Hints.NONE);
        WayBack way = new WayBack(serviceUrl, "a:29:" + number, "28:kompis", "");
        references.refresh(route, person.person(), way, number % 4 < 2);
        Instant now = clock.instant();
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
                        number % 2 == 0));
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        return new Composition.Ready(Reply.of(new Block.Text("Nummer " + reference + ".")));
    }
}
