package se.kompis.teams;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;

/** Greets where Kompis is added, once, and takes leave where it is removed. */
@Component
@WithTeams
class InstallationHandler {
    private final Envelopes envelopes;
    private final Rooms rooms;
    private final References references;
    private final Introductions introductions;
    private final Participants participants;
    private final Dialogue dialogue;
    private final Replies replies;
    private final Aside aside;
    private final Texts texts;

    InstallationHandler(
            Envelopes envelopes,
            Rooms rooms,
            References references,
            Introductions introductions,
            Participants participants,
            Dialogue dialogue,
            Replies replies,
            Aside teamsAside,
            Texts texts) {
        this.envelopes = envelopes;
        this.rooms = rooms;
        this.references = references;
        this.introductions = introductions;
        this.participants = participants;
        this.dialogue = dialogue;
        this.replies = replies;
        this.aside = teamsAside;
        this.texts = texts;
    }

    /** Kompis was installed, brought up to date, or removed. */
    void updated(Activity activity) {
        String action = activity.action() == null ? "" : activity.action();
        if (action.startsWith("add")) {
            greet(activity);
        } else if (action.startsWith("remove")) {
            leave(activity);
        }
    }

    /** Somebody joined a conversation; only Kompis itself matters. */
    void joined(Activity activity) {
        if (activity.addsBot()) {
            greet(activity);
        }
    }

    private void greet(Activity activity) {
        Message message = envelopes.wrap("added", activity, new Content.Said(""), List.of());
        aside.run("greeting", () -> greet(message, envelopes.wayBack(message)));
    }

    private void greet(Message message, WayBack way) throws CallException {
        String tenant = message.sender().connection();
        if (message.shared() && !rooms.enter(tenant, way.conversation())) {
            return;
        }
        Hints hints =
                participants.knows(message.sender())
                        ? message.hints()
                        : introductions.of(message, way);
        Participant participant = participants.resolve(message.sender(), hints);
        references.refresh(message.sender(), participant.person(), way, message.shared());
        Optional<Reply> greeting =
                message.shared() ? Optional.of(introduction(participant)) : open(message);
        if (greeting.isPresent()) {
            replies.send(message, way, participant, greeting.get());
        }
    }

    /** Teams tells of an installation twice at the same moment. */
    private synchronized Optional<Reply> open(Message message) {
        return dialogue.open(participants.resolve(message.sender(), message.hints()));
    }

    private Reply introduction(Participant participant) {
        return Reply.of(
                new Block.Text(texts.get(participant.locale(), "teams.room.greeting")),
                new Block.Note(texts.get(participant.locale(), "conversation.privacy")));
    }

    private void leave(Activity activity) {
        Message message = envelopes.wrap("removed", activity, new Content.Said(""), List.of());
        WayBack way = envelopes.wayBack(message);
        if (message.shared()) {
            rooms.leave(message.sender().connection(), way.conversation());
        } else {
            references.forget(message.sender());
            participants.left(message.sender(), "Uninstalled");
        }
    }
}
