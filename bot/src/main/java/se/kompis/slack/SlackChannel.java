package se.kompis.slack;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Channel;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.UndeliverableException;

/** Delivers answers to Slack, for which all it needs is in the message, and pushes. */
@Component
@WithSlack
class SlackChannel implements Channel {
    private final Workspaces workspaces;
    private final Envelopes envelopes;
    private final Introductions introductions;
    private final Replies replies;
    private final SlackPushes pushes;
    private final Modals modals;
    private final AssistantThreads assistant;
    private final HomeTab home;
    private final Files files;
    private final ChannelMetrics metrics;
    private final Clock clock;

    SlackChannel(
            Workspaces workspaces,
            Envelopes envelopes,
            Introductions introductions,
            Replies replies,
            SlackPushes pushes,
            Modals modals,
            AssistantThreads assistant,
            HomeTab home,
            Files files,
            ChannelMetrics slackMetrics,
            Clock clock) {
        this.workspaces = workspaces;
        this.envelopes = envelopes;
        this.introductions = introductions;
        this.replies = replies;
        this.pushes = pushes;
        this.modals = modals;
        this.assistant = assistant;
        this.home = home;
        this.files = files;
        this.metrics = slackMetrics;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Envelopes.CHANNEL;
    }

    @Override
    public Notice notice() {
        return Notice.AT_ONCE;
    }

    @Override
    public Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        return pushes.send(destination, to, reply, key);
    }

    @Override
    public Finding find(Destination destination, Participant to, String key) {
        return pushes.find(destination, to, key);
    }

    @Override
    public Hints introduce(Message message) {
        return introductions.of(message.sender(), message.hints());
    }

    @Override
    public void working(Message message, Participant participant) {
        assistant.working(message, envelopes.wayBack(message), participant.locale());
    }

    @Override
    public void deliver(Message message, Participant participant, Response response)
            throws UndeliverableException {
        try {
            Workspace workspace = workspaceOf(message);
            WayBack way = envelopes.wayBack(message);
            deliver(workspace, message, way, participant, response);
            metrics.replied(Duration.between(message.at(), clock.instant()));
            assistant.entitle(message, way);
            refreshHome(message, way);
        } catch (CallException failure) {
            metrics.failed("reply");
            throw new UndeliverableException(describe(message, failure), failure);
        }
    }

    private void deliver(
            Workspace workspace,
            Message message,
            WayBack way,
            Participant participant,
            Response response)
            throws CallException {
        switch (response) {
            case Reply reply -> replies.send(workspace, message, way, reply);
            case Form form -> offer(workspace, message, way, participant, form, Map.of());
            case FormErrors rejected ->
                    offer(workspace, message, way, participant, rejected.form(), rejected.errors());
        }
    }

    private void offer(
            Workspace workspace,
            Message message,
            WayBack way,
            Participant participant,
            Form form,
            Map<String, String> errors)
            throws CallException {
        if (!modals.open(workspace, message, way, form, participant.locale())) {
            Reply button = modals.behindButton(form, participant, errors);
            replies.send(workspace, message, way, button);
        }
    }

    /** What was pressed there may have changed what stands there. */
    void refreshHome(Message message, WayBack way) {
        if (way.isFromHome()) {
            home.publishLater(message.sender());
        }
    }

    private Workspace workspaceOf(Message message) throws CallException {
        return workspaces
                .find(message.sender().connection())
                .orElseThrow(() -> new CallException("not_installed"));
    }

    private static String describe(Message message, CallException failure) {
        return "slack %s in %s: %s"
                .formatted(message.id(), message.sender().connection(), failure.error());
    }

    @Override
    public InputStream open(Message message, Attachment attachment) throws IOException {
        try {
            return files.open(workspaceOf(message), attachment.id());
        } catch (CallException refused) {
            throw new IOException(describe(message, refused), refused);
        }
    }
}
