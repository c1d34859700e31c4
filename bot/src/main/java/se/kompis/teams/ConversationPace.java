package se.kompis.teams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps to what Teams takes from a bot in one conversation: <a
 * href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit">7 messages a
 * second, 8 in two, 60 in thirty and 1,800 in an hour</a>. Each instance counts its own, since a
 * conversation is mostly answered by one; what that lets through, Teams' own {@code 429} holds up.
 */
@Component
@WithTeams
class ConversationPace {
    private static final List<Limit> LIMITS =
            List.of(
                    new Limit(7, Duration.ofSeconds(1)),
                    new Limit(8, Duration.ofSeconds(2)),
                    new Limit(60, Duration.ofSeconds(30)),
                    new Limit(1_800, Duration.ofHours(1)));

    private static final Duration LONGEST = LIMITS.getLast().time();

    /** Messages do not all take the same time to get there. */
    private static final Duration MARGIN = Duration.ofMillis(200);

    /** Nobody waits for longer; a place further off comes from a clock that was set back. */
    private static final Duration FARTHEST = Duration.ofMinutes(1);

    /** What was too much for one conversation keeps the others on the connection waiting, too. */
    private static final Duration REST = Duration.ofSeconds(30);

    /** Those that were quiet for longest are forgotten first. */
    private static final int MOST_CONVERSATIONS = 10_000;

    private final Map<String, List<Instant>> taken = new LinkedHashMap<>();
    private final Clock clock;

    ConversationPace(Clock clock) {
        this.clock = clock;
    }

    /** So many messages in any such time. */
    private record Limit(int messages, Duration time) {

        /** When the next message may follow earlier ones. */
        Stream<Instant> after(List<Instant> earlier) {
            return earlier.size() < messages
                    ? Stream.empty()
                    : Stream.of(earlier.get(earlier.size() - messages).plus(time).plus(MARGIN));
        }
    }

    /**
     * Takes the next free moment in a conversation.
     *
     * @param patience how long the caller would wait for it
     * @return how long that is
     * @throws CallException if it is longer; then nothing is taken
     */
    synchronized Duration take(String conversation, Duration patience) throws CallException {
        String room = WayBack.withoutThread(conversation);
        Instant now = clock.instant();
        List<Instant> earlier = taken.getOrDefault(room, new ArrayList<>());
        earlier.removeIf(moment ->
                moment.isBefore(now.minus(LONGEST).minus(MARGIN))
                        || moment.isAfter(now.plus(FARTHEST)));
        Instant next =
                LIMITS.stream()
                        .flatMap(limit -> limit.after(earlier))
                        .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
        Duration wait = Duration.between(now, next);
        if (wait.compareTo(patience) > 0) {
            Duration rest = wait.compareTo(REST) > 0 ? REST : wait;
            throw CallException.notPosted("ConversationLimit", rest, null);
        }
        earlier.add(next);
        keep(room, earlier, now);
        return wait;
    }

    /** The one that was heard of last goes to the end. */
    private void keep(String room, List<Instant> moments, Instant now) {
        taken.remove(room);
        taken.put(room, moments);
        Iterator<List<Instant>> quietest = taken.values().iterator();
        while (quietest.hasNext()
                && (quietest.next().getLast().isBefore(now.minus(LONGEST))
                        || taken.size() > MOST_CONVERSATIONS)) {
            quietest.remove();
        }
    }

    /** How many conversations are counted for now. */
    synchronized int conversations() {
        return taken.size();
    }
}
