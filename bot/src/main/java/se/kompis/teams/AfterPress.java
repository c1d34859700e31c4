package se.kompis.teams;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.conversation.UndeliverableException;
import se.kompis.teams.cards.AdaptiveCard;

/** What follows a press once its result is on the way. */
@Component
@WithTeams
class AfterPress {
    private final Envelopes envelopes;
    private final TeamsChannel channel;
    private final Posts posts;
    private final Aside aside;

    AfterPress(Envelopes envelopes, TeamsChannel channel, Posts posts, Aside teamsAside) {
        this.envelopes = envelopes;
        this.channel = channel;
        this.posts = posts;
        this.aside = teamsAside;
    }

    /**
     * The result changes the card for the one who pressed, until they come back to the chat: the
     * message itself has to change too. What others see stays as it is.
     */
    void replace(Activity activity, Message message, AdaptiveCard card) {
        String old = activity.replyToId();
        if (old != null && !message.shared()) {
            WayBack way = envelopes.wayBack(message);
            aside.run("update", () -> posts.replace(way, old, OutgoingActivity.of(card, way)));
        }
    }

    /** Sends what cannot take the card's place. */
    void deliver(Message message, Inbox.Answered answered) {
        aside.run("invoke", () -> send(message, answered));
    }

    /** Sends what took too long to be the result, once it is there. */
    void deliver(Message message, Future<Optional<Inbox.Answered>> answer) {
        aside.run(
                "invoke",
                () -> {
                    Optional<Inbox.Answered> answered = await(answer);
                    if (answered.isPresent()) {
                        send(message, answered.get());
                    }
                });
    }

    private static <T> T await(Future<T> answer) throws CallException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw CallException.refused("NoResponse", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CallException.refused("Stopped", stopped);
        }
    }

    private void send(Message message, Inbox.Answered answered) throws CallException {
        try {
            channel.deliver(message, answered.participant(), answered.response());
        } catch (UndeliverableException failure) {
            throw CallException.refused("Undeliverable", failure);
        }
    }
}
