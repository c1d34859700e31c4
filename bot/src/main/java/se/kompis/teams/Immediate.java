package se.kompis.teams;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
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
    private final Map<String, Future<Answered>> recent = Collections.synchronizedMap(new Recent());

    Immediate(
            Participants participants,
            Dialogue dialogue,
            Envelopes envelopes,
            References references,
            Aside aside) {
        this.participants = participants;
        this.dialogue = dialogue;
        this.envelopes = envelopes;
        this.references = references;
        this.aside = aside;
    }

    /** An answer and who gets it. */
    record Answered(Participant participant, Response response) {}

    /** The last answers; Teams may ask for one twice. */
    private static final class Recent extends LinkedHashMap<String, Future<Answered>> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 1_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Future<Answered>> eldest) {
            return size() > MOST;
        }
    }

    /** Begins with the answer, unless it has been asked for before. */
    Future<Answered> to(Message message) {
        return recent.computeIfAbsent(message.id(), _ -> aside.compute(() -> answer(message)));
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
