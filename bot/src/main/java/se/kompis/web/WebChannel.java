package se.kompis.web;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateEngineException;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Response;
import se.kompis.conversation.UndeliverableException;

/** Delivers answers into the transcript, and to the page that waits, if one does. */
@Component
class WebChannel implements Channel {
    private final ResponseRenderer renderer;
    private final WebEntries entries;
    private final Waiting waiting;

    WebChannel(ResponseRenderer renderer, WebEntries entries, Waiting waiting) {
        this.renderer = renderer;
        this.entries = entries;
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
            entries.answer(message.conversation(), message.id(), participant.person(), html);
        } catch (TemplateEngineException | DataAccessException failure) {
            throw new UndeliverableException("web event " + message.id(), failure);
        } finally {
            waiting.answered(message.id());
        }
    }
}
