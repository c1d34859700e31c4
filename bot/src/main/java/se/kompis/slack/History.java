package se.kompis.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks whether an answer is there already, when nobody knows whether it was sent: after a crash,
 * or when Slack's own answer got lost. Every answer carries the id of its question as metadata.
 */
@Component
@WithSlack
class History {
    private static final Logger log = LoggerFactory.getLogger(History.class);
    private static final String EVENT = "kompis_answer";
    private static final int RECENT = 100;

    /** Slack's clock and ours differ by less. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Calls calls;

    History(Calls calls) {
        this.calls = calls;
    }

    /**
     * What tells an answer apart.
     *
     * @param question the message's id
     * @param part its number, if the answer took several messages
     * @param since nothing before this can be the answer
     */
    record Mark(String question, int part, Instant since) {
        Message.Metadata metadata() {
            Map<String, Object> payload = Map.of("question", question, "part", part);
            return Message.Metadata.builder().eventType(EVENT).eventPayload(payload).build();
        }

        private boolean isOn(Message message) {
            Message.Metadata metadata = message.getMetadata();
            return metadata != null
                    && EVENT.equals(metadata.getEventType())
                    && question.equals(metadata.getEventPayload().get("question"))
                    && metadata.getEventPayload().get("part") instanceof Number number
                    && number.intValue() == part;
        }
    }

    /** The message with this mark, if it is there. Where Slack does not tell, it is not. */
    Optional<ChatPostMessageResponse> find(Workspace workspace, WayBack way, Mark mark) {
        if (way.isFromHome()) {
            return Optional.empty();
        }
        try {
            return messages(workspace, way, mark).stream()
                    .filter(mark::isOn)
                    .findFirst()
                    .map(History::asPosted);
        } catch (CallException unknown) {
            log.warn("History of {} cannot be read: {}", way.channel(), unknown.error());
            return Optional.empty();
        }
    }

    private List<Message> messages(Workspace workspace, WayBack way, Mark mark)
            throws CallException {
        String oldest = mark.since().minus(SLACK).getEpochSecond() + ".000000";
        return way.isThreaded()
                ? calls.call(
                                workspace,
                                client ->
                                        client.conversationsReplies(it ->
                                                it.channel(way.channel())
                                                        .ts(way.thread())
                                                        .oldest(oldest)
                                                        .limit(RECENT)
                                                        .includeAllMetadata(true)))
                        .getMessages()
                : calls.call(
                                workspace,
                                client ->
                                        client.conversationsHistory(it ->
                                                it.channel(way.channel())
                                                        .oldest(oldest)
                                                        .limit(RECENT)
                                                        .includeAllMetadata(true)))
                        .getMessages();
    }

    private static ChatPostMessageResponse asPosted(Message message) {
        ChatPostMessageResponse response = new ChatPostMessageResponse();
        response.setOk(true);
        response.setTs(message.getTs());
        return response;
    }
}
