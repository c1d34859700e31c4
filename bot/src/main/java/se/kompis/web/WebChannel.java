package se.kompis.web;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateEngineException;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Response;
import se.kompis.conversation.UndeliverableException;

/** Delivers answers into the transcript, and to the page that waits, if one does. */
@Component
class WebChannel implements Channel {
    /** Whose an entry is when the answer was that they are forgotten. */
    private static final String NOBODY = "";

    private final ResponseRenderer renderer;
    private final WebEntries entries;
    private final Participants participants;
    private final Waiting waiting;

    WebChannel(
            ResponseRenderer renderer,
            WebEntries entries,
            Participants participants,
            Waiting waiting) {
        this.renderer = renderer;
        this.entries = entries;
        this.participants = participants;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return Account.CHANNEL;
    }

    @Override
    public void deliver(Message message, Participant participant, Response response)
            throws UndeliverableException {
        try {
            String html = renderer.render(response, participant.locale());
            String person = participants.knows(message.sender()) ? participant.person() : NOBODY;
            entries.answer(message.conversation(), message.id(), person, html);
        } catch (TemplateEngineException | DataAccessException failure) {
            throw new UndeliverableException("web event " + message.id(), failure);
        } finally {
            waiting.answered(message.id());
        }
    }
}
