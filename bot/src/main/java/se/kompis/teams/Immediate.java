package se.kompis.teams;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Response;

/** Answers what cannot wait for its turn in the inbox. */
@Component
@WithTeams
class Immediate {
    private final Participants participants;
    private final Dialogue dialogue;
    private final Envelopes envelopes;
    private final References references;
    private final Aside aside;

    Immediate(
            Participants participants,
            Dialogue dialogue,
            Envelopes envelopes,
            References references,
            Aside teamsAside) {
        this.participants = participants;
        this.dialogue = dialogue;
        this.envelopes = envelopes;
        this.references = references;
        this.aside = teamsAside;
    }

    /** An answer and who gets it. */
    record Answered(Participant participant, Response response) {}

    Future<Answered> to(Message message) {
        return aside.compute(() -> answer(message));
    }

    Answered answer(Message message) {
        Participant participant = participants.resolve(message.sender(), message.hints());
        WayBack way = envelopes.wayBack(message);
        references.refresh(message.sender(), participant.person(), way, message.shared());
        return new Answered(participant, dialogue.respond(message, participant));
    }

    /** Waits as long as it takes. */
    Answered await(Future<Answered> answer) throws CallException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw CallException.refused("NoResponse", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CallException.refused("Stopped", stopped);
        }
    }

    /** The language of a person who is known, else of their client. */
    Locale localeOf(Message message) {
        return participants.resolve(message.sender(), message.hints()).locale();
    }
}
