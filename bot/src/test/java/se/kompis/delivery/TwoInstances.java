package se.kompis.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kompis.MovableClock;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;

/** Two instances on one database, the platforms they send to, and what is said there. */
final class TwoInstances implements AutoCloseable {
    /** For words that cannot be written. */
    static final Composition BROKEN = new Composition.Withdrawn("broken");

    final MovableClock clock = new MovableClock();

    /** What is said under a reference; a greeting where there is nothing. */
    final Map<String, Composition> words = new HashMap<>();

    final Mailbox post = new Mailbox("post");
    final Mailbox page = new Mailbox("page");
    final Instance one;
    final Instance two;
    String batch = "";

    private final Composer composer =
            new Composer() {
                @Override
                public String kind() {
                    return "test";
                }

                @Override
                public Composition compose(Participant participant, String reference) {
                    if (BROKEN.equals(words.get(reference))) {
                        throw new IllegalStateException("broken");
                    }
                    return words.getOrDefault(
                            reference,
                            new Composition.Ready(Reply.of(new Block.Text("Hej " + reference))));
                }
            };

    TwoInstances(String database) {
        one = new Instance(database, clock, List.of(post, page), composer);
        two = new Instance(database, clock, List.of(post, page), composer);
    }

    @Override
    public void close() {
        one.close();
        two.close();
    }
}
