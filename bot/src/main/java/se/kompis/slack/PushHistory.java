package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads conversations for the pushes in them. */
@Component
@WithSlack
class PushHistory {
    /** A push that is in doubt was among the last messages of a direct conversation. */
    private static final int RECENT = 100;

    /** As many as Slack recommends. */
    private static final int PAGE = 200;

    private final Calls calls;

    PushHistory(Calls calls) {
        this.calls = calls;
    }

    /** What was said there: all of a thread, and the latest of a direct conversation. */
    List<Message> of(Workspace workspace, WayBack way)
            throws CallException, SlackApiException, IOException {
        return way.isThreaded() ? thread(workspace, way) : direct(workspace, way);
    }

    private List<Message> direct(Workspace workspace, WayBack way)
            throws CallException, SlackApiException, IOException {
        return calls.attempt(
                        workspace,
                        client ->
                                client.conversationsHistory(it ->
                                        it.channel(way.channel())
                                                .limit(RECENT)
                                                .includeAllMetadata(true)))
                .getMessages();
    }

    /** Slack begins with the oldest, so that the latest are on the last page. */
    private List<Message> thread(Workspace workspace, WayBack way)
            throws CallException, SlackApiException, IOException {
        List<Message> all = new ArrayList<>();
        String cursor = "";
        do {
            String page = cursor;
            ConversationsRepliesResponse answer =
                    calls.attempt(
                            workspace,
                            client ->
                                    client.conversationsReplies(it ->
                                            it.channel(way.channel())
                                                    .ts(way.thread())
                                                    .cursor(page.isEmpty() ? null : page)
                                                    .limit(PAGE)
                                                    .includeAllMetadata(true)));
            all.addAll(answer.getMessages());
            cursor = next(answer);
        } while (!cursor.isEmpty());
        return all;
    }

    private static String next(ConversationsRepliesResponse answer) {
        String next =
                answer.getResponseMetadata() == null
                        ? null
                        : answer.getResponseMetadata().getNextCursor();
        return next == null ? "" : next;
    }
}
