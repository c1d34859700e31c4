package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.slack.blockkit.BlockKit;
import se.kompis.slack.blockkit.SlackMessage;

/** Brings pushes into people's direct messages and into threads, and finds them there again. */
@Component
@WithSlack
class SlackPushes {
    private static final Logger log = LoggerFactory.getLogger(SlackPushes.class);

    private final Workspaces workspaces;
    private final Directs directs;
    private final BlockKit blockKit;
    private final Calls calls;
    private final PushHistory history;
    private final Pace pace;
    private final ChannelMetrics metrics;

    SlackPushes(
            Workspaces workspaces,
            Directs directs,
            BlockKit blockKit,
            Calls calls,
            PushHistory history,
            Pace pace,
            ChannelMetrics slackMetrics) {
        this.workspaces = workspaces;
        this.directs = directs;
        this.blockKit = blockKit;
        this.calls = calls;
        this.history = history;
        this.pace = pace;
        this.metrics = slackMetrics;
    }

    Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        String team = destination.route().connection();
        Optional<Workspace> workspace = workspaces.find(team);
        if (workspace.isEmpty()) {
            return workspaces.serves(team)
                    ? new Dispatch.RetryLater(Refusals.UNREACHABLE)
                    : new Dispatch.Refused("not_installed");
        }
        List<SlackMessage> parts = blockKit.messages(reply.blocks());
        try {
            WayBack way = wayTo(workspace.get(), destination, to);
            return post(workspace.get(), way, parts, there(workspace.get(), way, parts, key), key);
        } catch (CallException | SlackApiException | IOException failure) {
            metrics.failed("open");
            return Refusals.ofOpening(failure);
        }
    }

    private WayBack wayTo(Workspace workspace, Destination destination, Participant to)
            throws CallException, SlackApiException, IOException {
        if (destination.place().isPresent()) {
            return Envelopes.wayInto(destination.place().get());
        }
        Optional<String> known = directs.known(destination.route());
        return WayBack.to(
                known.isPresent() ? known.get() : directs.open(workspace, destination.route(), to),
                "");
    }

    /**
     * A push of several messages may be there in part. A thread is looked into before anything is
     * said in it, since posting does not tell whether it was deleted.
     */
    private Set<Integer> there(
            Workspace workspace, WayBack way, List<SlackMessage> parts, String key)
            throws CallException, SlackApiException, IOException {
        return parts.size() == 1 && way.isDirect()
                ? Set.of()
                : PushMark.partsIn(history.of(workspace, way), key);
    }

    private Dispatch post(
            Workspace workspace,
            WayBack way,
            List<SlackMessage> parts,
            Set<Integer> there,
            String key) {
        Dispatch last = new Dispatch.Refused("empty");
        try {
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
                    last = new Dispatch.Sent(post(workspace, way, parts.get(part), mark));
                }
            }
            return there.size() == parts.size() ? new Dispatch.Sent(way.channel()) : last;
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

    private String post(Workspace workspace, WayBack way, SlackMessage message, PushMark mark)
            throws CallException, SlackApiException, IOException {
        return calls.attempt(
                        workspace,
                        client ->
                                client.chatPostMessage(it ->
                                        it.channel(way.channel())
                                                .threadTs(way.isThreaded() ? way.thread() : null)
                                                .text(message.text())
                                                .blocks(message.blocks())
                                                .metadata(mark.metadata())
                                                .unfurlLinks(false)
                                                .unfurlMedia(false)))
                .getTs();
    }

    /** Whether a push has arrived, all of it. */
    Finding find(Destination destination, Participant to, String key) {
        String team = destination.route().connection();
        Optional<Workspace> workspace = workspaces.find(team);
        if (workspace.isEmpty()) {
            return workspaces.serves(team) ? Finding.NOT_NOW : Finding.NEVER;
        }
        try {
            WayBack way = wayTo(workspace.get(), destination, to);
            return PushMark.isWhole(history.of(workspace.get(), way), key)
                    ? Finding.FOUND
                    : Finding.NOT_FOUND;
        } catch (CallException refused) {
            return destination.place().isPresent() && Refusals.isGone(refused.error())
                    ? Finding.NEVER
                    : unknown(key, refused);
        } catch (SlackApiException | IOException failure) {
            return unknown(key, failure);
        }
    }

    private static Finding unknown(String key, Exception failure) {
        log.info("Whether push {} arrived is not known yet: {}", key, failure.getMessage());
        return Finding.NOT_NOW;
    }
}
