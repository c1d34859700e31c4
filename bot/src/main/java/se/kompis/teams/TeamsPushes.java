package se.kompis.teams;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.teams.cards.Cards;
import se.kompis.teams.cards.TeamsMessage;

/**
 * Brings pushes into people's own chats with Kompis, and to where they asked. Teams has no key that
 * keeps a message from being posted twice and no history to look into, so that each is posted once
 * and nothing that may be there is sent again from here.
 */
@Component
@WithTeams
class TeamsPushes {
    /** After a chat could not be opened, for no reason that Teams tells. */
    private static final Duration REST = Duration.ofSeconds(30);

    private final Pace pace;
    private final PersonalChats chats;
    private final Cards cards;
    private final Posts posts;
    private final Thumbs thumbs;
    private final ChannelMetrics metrics;

    TeamsPushes(
            Pace pace,
            PersonalChats chats,
            Cards cards,
            Posts posts,
            Thumbs thumbs,
            ChannelMetrics teamsMetrics) {
        this.pace = pace;
        this.chats = chats;
        this.cards = cards;
        this.posts = posts;
        this.thumbs = thumbs;
        this.metrics = teamsMetrics;
    }

    Dispatch send(Destination destination, Participant to, Reply reply) {
        WayBack way;
        try {
            way = wayTo(destination);
        } catch (CallException failure) {
            metrics.failed("open");
            // Opening twice does no harm: Teams gives back the chat that is there.
            return failure.kind() == CallException.Kind.UNCERTAIN
                    ? new Dispatch.RetryLater(REST)
                    : dispatch(destination, failure);
        }
        // Opening a chat took a while, and others may have been refused since.
        Duration wait = pace.quiet(Envelopes.CHANNEL, destination.route().connection());
        if (wait.isPositive()) {
            return new Dispatch.RetryLater(wait);
        }
        boolean shared = destination.place().isPresent();
        return post(destination, way, to, cards.messages(reply, to.locale(), shared));
    }

    private WayBack wayTo(Destination destination) throws CallException {
        return destination.place().isPresent()
                ? chats.wayInto(destination.route(), Envelopes.room(destination.place().get()))
                : chats.wayTo(destination.route());
    }

    private Dispatch post(
            Destination destination, WayBack way, Participant to, List<TeamsMessage> parts) {
        Dispatch last = new Dispatch.Refused("empty");
        for (TeamsMessage part : parts) {
            try {
                last = new Dispatch.Sent(post(destination.route(), way, to, part));
            } catch (CallException failure) {
                metrics.failed("push");
                return last instanceof Dispatch.Sent
                        ? new Dispatch.Uncertain("in_part")
                        : dispatch(destination, failure);
            }
        }
        return last;
    }

    private String post(Route route, WayBack way, Participant to, TeamsMessage part)
            throws CallException {
        String id = posts.once(way, OutgoingActivity.of(part, way, route.account()));
        part.feedback()
                .ifPresent(feedback ->
                        thumbs.keep(route.connection(), way, id, to.person(), feedback));
        return id;
    }

    private Dispatch dispatch(Destination destination, CallException failure) {
        return switch (failure.kind()) {
            case NOT_POSTED -> new Dispatch.RetryLater(failure.after().orElse(REST));
            case UNCERTAIN -> new Dispatch.Uncertain(failure.error());
            case REFUSED -> new Dispatch.Refused(failure.error());
            case GONE -> {
                if (destination.place().isEmpty()) {
                    chats.forget(destination.route());
                }
                yield new Dispatch.Gone(failure.error());
            }
        };
    }
}
