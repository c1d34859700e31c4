package se.kompis.slack;

import com.slack.api.model.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What tells a push apart in the history of a conversation. Slack has no key that keeps a message
 * from being posted twice, but gives back the metadata it was posted with.
 *
 * @param key the push
 * @param part its number, if it takes several messages
 * @param parts how many it takes
 */
record PushMark(String key, int part, int parts) {
    private static final String EVENT = "kompis_push";

    Message.Metadata metadata() {
        Map<String, Object> payload = Map.of("push", key, "part", part, "parts", parts);
        return Message.Metadata.builder().eventType(EVENT).eventPayload(payload).build();
    }

    /** The numbers of the parts of a push that are there. */
    static Set<Integer> partsIn(Collection<Message> history, String key) {
        return marks(history, key).stream().map(PushMark::part).collect(Collectors.toSet());
    }

    /** Whether all parts of a push are there. */
    static boolean isWhole(Collection<Message> history, String key) {
        List<PushMark> marks = marks(history, key);
        return !marks.isEmpty()
                && IntStream.range(0, marks.getFirst().parts())
                        .allMatch(part -> marks.stream().anyMatch(mark -> mark.part() == part));
    }

    private static List<PushMark> marks(Collection<Message> history, String key) {
        return history.stream()
                .map(Message::getMetadata)
                .filter(metadata -> metadata != null && EVENT.equals(metadata.getEventType()))
                .map(Message.Metadata::getEventPayload)
                .filter(payload -> key.equals(payload.get("push")))
                .map(payload ->
                        new PushMark(
                                key, number(payload.get("part")), number(payload.get("parts"))))
                .toList();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
