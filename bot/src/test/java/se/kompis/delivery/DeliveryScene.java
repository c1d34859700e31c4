package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.MovableClock;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Route;
import se.kompis.people.People;

/** What every part of the contract of delivery plays with. */
interface DeliveryScene {
    TwoInstances instances();

    default Instance one() {
        return instances().one;
    }

    default Instance two() {
        return instances().two;
    }

    default Mailbox post() {
        return instances().post;
    }

    default Mailbox page() {
        return instances().page;
    }

    default MovableClock clock() {
        return instances().clock;
    }

    default Map<String, Composition> words() {
        return instances().words;
    }

    default String batch() {
        return instances().batch;
    }

    default JdbcClient jdbc() {
        return one().part(JdbcClient.class);
    }

    default People people() {
        return one().part(People.class);
    }

    default Participant somebody() {
        return at("post", "W1");
    }

    default Participant at(String channel, String connection) {
        return people().resolve(
                        new Route(channel, connection, UUID.randomUUID().toString()), Hints.NONE);
    }

    default PushOrder order(Participant person, String reference, boolean repeatable) {
        return new PushOrder(
                "test",
                reference,
                person.person(),
                batch(),
                batch() + "/" + person.person() + "/" + reference,
                clock().instant(),
                clock().instant().plus(Duration.ofDays(7)),
                PushOrder.Urgency.BULK,
                repeatable);
    }

    default Participant push(String reference) {
        Participant person = somebody();
        assertThat(one().outbox.add(order(person, reference, false))).isTrue();
        return person;
    }

    default void push(int count) {
        for (int i = 0; i < count; i++) {
            push("n" + i);
        }
    }

    default Counts counts() {
        return one().outbox.counts(batch());
    }

    default Map<String, Integer> reasons() {
        return one().outbox.reasons(batch());
    }

    /** Lets both instances work until nothing moves any more. */
    default void settle() {
        for (int step = 0; step < 100 && isMoving(); step++) {
            one().round();
            two().round();
            two().sweep();
            one().sweep();
            clock().pass(Duration.ofSeconds(5));
        }
    }

    default boolean isMoving() {
        Counts counts = counts();
        return counts.settled() < counts.audience();
    }

    /** Gives somebody a second way, which they used last. */
    default void join(Participant person, String channel, Instant used) {
        jdbc().sql(
                        """
                        insert into route (channel, connection, account, person_id, used_at)
                        values (?, 'local', ?, ?, ?)
                        """)
                .params(channel, person.person(), person.person(), used.toEpochMilli())
                .update();
    }
}
