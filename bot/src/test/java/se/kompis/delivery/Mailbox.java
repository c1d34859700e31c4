package se.kompis.delivery;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Message;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;

/** A platform that takes pushes, and on which a test makes things go wrong. */
final class Mailbox implements Channel {
    private final String name;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> keys = new ConcurrentHashMap<>();
    private final Queue<Function<Posted, Dispatch>> faults = new ArrayDeque<>();
    private boolean tells = true;
    private @Nullable Function<Posted, Dispatch> always;

    Mailbox(String name) {
        this.name = name;
    }

    /** What was posted, with its key. */
    record Posted(Destination destination, Reply reply, String key) {}

    /** What becomes of the next push instead of its being posted. */
    void next(Dispatch instead) {
        faults.add(_ -> instead);
    }

    /** The next push is posted, and its answer gets lost. */
    void nextIsLostAfterPosting() {
        faults.add(it -> {
            post(it);
            return new Dispatch.Uncertain("lost");
        });
    }

    /** What becomes of every push from now on. */
    void always(Function<Posted, Dispatch> behaviour) {
        this.always = behaviour;
    }

    /** From now on nobody is told whether a push arrived. */
    void keepsItsHistory() {
        tells = false;
    }

    /** A day on which nothing has happened yet. */
    void reset() {
        posted.clear();
        keys.clear();
        faults.clear();
        tells = true;
        always = null;
    }

    Dispatch post(Posted it) {
        posted.add(it);
        keys.merge(it.key(), 1, Integer::sum);
        return new Dispatch.Sent("ts");
    }

    List<Posted> posted() {
        return List.copyOf(posted);
    }

    /** How many arrived more than once. */
    long duplicates() {
        return keys.values().stream().filter(count -> count > 1).count();
    }

    int distinct() {
        return keys.size();
    }

    private boolean isThere(Destination destination, String key) {
        return posted.stream()
                .anyMatch(it -> it.key().equals(key) && it.destination().equals(destination));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Notice notice() {
        return Notice.AT_ONCE;
    }

    @Override
    public void deliver(Message message, Participant participant, Response response) {}

    @Override
    public Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        Posted it = new Posted(destination, reply, key);
        Function<Posted, Dispatch> fault = faults.poll();
        if (fault != null) {
            return fault.apply(it);
        }
        return always == null ? post(it) : always.apply(it);
    }

    @Override
    public Finding find(Destination destination, Participant to, String key) {
        if (!tells) {
            return Finding.NEVER;
        }
        return keys.containsKey(key) && isThere(destination, key)
                ? Finding.FOUND
                : Finding.NOT_FOUND;
    }
}
