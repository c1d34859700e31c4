package se.kompis.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.slack.blockkit.SlackMessage;

/** Puts a message where it belongs, or as near to the person as Slack allows. */
@Component
@WithSlack
class Posts {
    private static final Logger log = LoggerFactory.getLogger(Posts.class);

    /** Refusals that a message without blocks gets round. */
    private static final Set<String> BLOCKS_REFUSED =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long");

    private final Calls calls;
    private final History history;
    private final ResponseUrls responseUrls;

    Posts(Calls calls, History history, ResponseUrls responseUrls) {
        this.calls = calls;
        this.history = history;
        this.responseUrls = responseUrls;
    }

    /**
     * Shows a message to all in the room; to the person alone if the room does not take it.
     *
     * @param again it may be there already
     */
    void post(
            Workspace workspace,
            WayBack way,
            String user,
            SlackMessage message,
            History.Mark mark,
            boolean again)
            throws CallException {
        if (again && history.find(workspace, way, mark).isPresent()) {
            return;
        }
        try {
            inRoom(workspace, way, message, mark);
        } catch (CallException refused) {
            if (way.isDirect()) {
                throw refused;
            }
            log.warn(
                    "{} takes no message ({}), so it goes to the person",
                    way.channel(),
                    refused.error());
            inRoom(workspace, WayBack.to(user, ""), message, mark);
        }
    }

    /** Shows a message to one person in the room, else in their direct messages. */
    void whisper(
            Workspace workspace, WayBack way, String user, SlackMessage message, History.Mark mark)
            throws CallException {
        if (responseUrls.send(way, message)) {
            return;
        }
        try {
            ephemeral(workspace, way, user, message);
        } catch (CallException refused) {
            log.info("{} shows nothing to one person ({})", way.channel(), refused.error());
            inRoom(workspace, WayBack.to(user, ""), message, mark);
        }
    }

    private void ephemeral(Workspace workspace, WayBack way, String user, SlackMessage message)
            throws CallException {
        calls.call(
                workspace,
                client ->
                        client.chatPostEphemeral(it ->
                                it.channel(way.channel())
                                        .user(user)
                                        .threadTs(way.isThreaded() ? way.thread() : null)
                                        .text(message.text())
                                        .blocks(message.blocks())));
    }

    private void inRoom(Workspace workspace, WayBack way, SlackMessage message, History.Mark mark)
            throws CallException {
        try {
            send(workspace, way, mark, request(way, message, message.blocks(), mark));
        } catch (CallException refused) {
            if (!BLOCKS_REFUSED.contains(refused.error())) {
                throw refused;
            }
            log.error("Slack refuses the blocks of the answer to {}", mark.question());
            send(workspace, way, mark, request(way, message, List.of(), mark));
        }
    }

    private void send(
            Workspace workspace, WayBack way, History.Mark mark, ChatPostMessageRequest request)
            throws CallException {
        Calls.Reconciliation<ChatPostMessageResponse> find =
                () -> history.find(workspace, way, mark);
        calls.call(workspace, client -> client.chatPostMessage(request), find);
    }

    private static ChatPostMessageRequest request(
            WayBack way, SlackMessage message, List<LayoutBlock> blocks, History.Mark mark) {
        return ChatPostMessageRequest.builder()
                .channel(way.channel())
                .threadTs(way.isThreaded() ? way.thread() : null)
                .text(message.text())
                .blocks(Optional.of(blocks).filter(it -> !it.isEmpty()).orElse(null))
                .metadata(mark.metadata())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }
}
