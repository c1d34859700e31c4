package se.kompis.teams;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Channel;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Content;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.UndeliverableException;

/** Delivers answers to Teams, for which all it needs is in the message, and pushes. */
@Component
@WithTeams
class TeamsChannel implements Channel {
    private static final Logger log = LoggerFactory.getLogger(TeamsChannel.class);

    private final Envelopes envelopes;
    private final Introductions introductions;
    private final References references;
    private final Posts posts;
    private final Replies replies;
    private final TeamsPushes pushes;
    private final Files files;
    private final ChannelMetrics metrics;
    private final Clock clock;

    TeamsChannel(
            Envelopes envelopes,
            Introductions introductions,
            References references,
            Posts posts,
            Replies replies,
            TeamsPushes pushes,
            Files files,
            ChannelMetrics teamsMetrics,
            Clock clock) {
        this.envelopes = envelopes;
        this.introductions = introductions;
        this.references = references;
        this.posts = posts;
        this.replies = replies;
        this.pushes = pushes;
        this.files = files;
        this.metrics = teamsMetrics;
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
        return pushes.send(destination, to, reply);
    }

    @Override
    public Hints introduce(Message message) {
        return introductions.of(message, envelopes.wayBack(message));
    }

    /**
     * Also notes where the person is reached: before the answer, which may be that they are
     * forgotten.
     */
    @Override
    public void working(Message message, Participant participant) {
        WayBack way = envelopes.wayBack(message);
        references.refresh(message.sender(), participant.person(), way, message.shared());
        if (message.content() instanceof Content.Said) {
            try {
                posts.now(way, OutgoingActivity.typing(way));
            } catch (CallException refused) {
                log.info("Teams: no sign of work at {}: {}", message.id(), refused.error());
            }
        }
    }

    @Override
    public void deliver(Message message, Participant participant, Response response)
            throws UndeliverableException {
        try {
            replies.send(message, envelopes.wayBack(message), participant, response);
            metrics.replied(Duration.between(message.at(), clock.instant()));
        } catch (CallException failure) {
            metrics.failed("reply");
            throw new UndeliverableException(
                    "teams %s: %s".formatted(message.id(), failure.error()), failure);
        }
    }

    @Override
    public InputStream open(Message message, Attachment attachment) throws IOException {
        return files.open(attachment.id());
    }
}
