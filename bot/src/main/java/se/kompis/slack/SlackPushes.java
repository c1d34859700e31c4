package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.slack.blockkit.BlockKit;
import se.kompis.slack.blockkit.SlackMessage;

/** Brings pushes into people's direct messages, and finds them there again. */
@Component
@WithSlack
class SlackPushes {
    private static final Logger log = LoggerFactory.getLogger(SlackPushes.class);

    /** A push that is in doubt was among the last messages of a direct conversation. */
    private static final int RECENT = 100;

    private final Workspaces workspaces;
    private final Directs directs;
    private final BlockKit blockKit;
    private final Calls calls;
    private final Pace pace;
    private final ChannelMetrics metrics;

    SlackPushes(
            Workspaces workspaces,
            Directs directs,
            BlockKit blockKit,
            Calls calls,
            Pace pace,
            ChannelMetrics slackMetrics) {
        this.workspaces = workspaces;
        this.directs = directs;
        this.blockKit = blockKit;
        this.calls = calls;
        this.pace = pace;
        this.metrics = slackMetrics;
    }

    Dispatch send(Route route, Participant to, Reply reply, String key) {
        Optional<Workspace> workspace = workspaces.find(route.connection());
        if (workspace.isEmpty()) {
            return workspaces.serves(route.connection())
                    ? new Dispatch.RetryLater(Refusals.UNREACHABLE)
                    : new Dispatch.Refused("not_installed");
        }
        Optional<String> known = directs.known(route);
        try {
            String channel =
                    known.isPresent() ? known.get() : directs.open(workspace.get(), route, to);
            return post(workspace.get(), channel, blockKit.messages(reply.blocks()), key);
        } catch (CallException | SlackApiException | IOException failure) {
            metrics.failed("open");
            return Refusals.ofOpening(failure);
        }
    }

    /** A push of several messages may be there in part. */
    private Dispatch post(
            Workspace workspace, String channel, List<SlackMessage> parts, String key) {
        Dispatch last = new Dispatch.Refused("empty");
        try {
            Set<Integer> there =
                    parts.size() == 1
                            ? Set.of()
                            : PushMark.partsIn(history(workspace, channel), key);
            for (int part = 0; part < parts.size(); part++) {
                // Opening the conversation took a while, and so did each message before this.
                Duration wait = pace.quiet(Envelopes.CHANNEL, workspace.team());
                if (wait.isPositive()) {
                    return last instanceof Dispatch.Sent
                            ? new Dispatch.Uncertain("in_part")
                            : new Dispatch.RetryLater(wait);
                }
                if (!there.contains(part)) {
                    var mark = new PushMark(key, part, parts.size());
                    last = new Dispatch.Sent(post(workspace, channel, parts.get(part), mark));
                }
            }
            return there.size() == parts.size() ? new Dispatch.Sent(channel) : last;
        } catch (CallException | SlackApiException | IOException failure) {
            metrics.failed("push");
            Dispatch dispatch = Refusals.ofPosting(failure);
            return last instanceof Dispatch.Sent ? inPart(workspace, dispatch) : dispatch;
        }
    }

    /** What came before it is there, so that it has to be looked for. */
    private Dispatch inPart(Workspace workspace, Dispatch rest) {
        if (rest instanceof Dispatch.RetryLater later) {
            pace.hold(Envelopes.CHANNEL, workspace.team(), later.after());
        }
        return rest instanceof Dispatch.Gone ? rest : new Dispatch.Uncertain("in_part");
    }

    private String post(Workspace workspace, String channel, SlackMessage message, PushMark mark)
            throws CallException, SlackApiException, IOException {
        return calls.attempt(
                        workspace,
                        client ->
                                client.chatPostMessage(it ->
                                        it.channel(channel)
                                                .text(message.text())
                                                .blocks(message.blocks())
                                                .metadata(mark.metadata())
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)))
                .getTs();
    }

    /** Whether a push has arrived, all of it. */
    Finding find(Route route, Participant to, String key) {
        Optional<Workspace> workspace = workspaces.find(route.connection());
        if (workspace.isEmpty()) {
            return workspaces.serves(route.connection()) ? Finding.NOT_NOW : Finding.NEVER;
        }
        Optional<String> known = directs.known(route);
        try {
            String channel =
                    known.isPresent() ? known.get() : directs.open(workspace.get(), route, to);
            return PushMark.isWhole(history(workspace.get(), channel), key)
                    ? Finding.FOUND
                    : Finding.NOT_FOUND;
        } catch (CallException | SlackApiException | IOException unknown) {
            log.info("Whether push {} arrived is not known yet: {}", key, unknown.getMessage());
            return Finding.NOT_NOW;
        }
    }

    private List<Message> history(Workspace workspace, String channel)
            throws CallException, SlackApiException, IOException {
        return calls.attempt(
                        workspace,
                        client ->
                                client.conversationsHistory(it ->
                                        it.channel(channel).limit(RECENT).includeAllMetadata(true)))
                .getMessages();
    }
}
