package se.kompis.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.thymeleaf.exceptions.TemplateEngineException;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Message;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.UndeliverableException;

/**
 * Delivers answers and pushes into the transcript, and answers to the page that waits, if one does.
 */
@Component
class WebChannel implements Channel {
    private static final Logger log = LoggerFactory.getLogger(WebChannel.class);

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

    /** It waits in the page. */
    @Override
    public Notice notice() {
        return Notice.ON_NEXT_VISIT;
    }

    @Override
    public Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        try {
            String html = renderer.render(reply, to.locale());
            entries.tell(destination.route().account(), event(key), to.person(), html);
            return new Dispatch.Sent(event(key));
        } catch (TemplateEngineException unfit) {
            log.error("Push {} cannot be shown", key, unfit);
            return new Dispatch.Refused("unfit");
        }
    }

    @Override
    public Finding find(Destination destination, Participant to, String key) {
        return entries.ofEvent(destination.route().account(), event(key)).isPresent()
                ? Finding.FOUND
                : Finding.NOT_FOUND;
    }

    private static String event(String key) {
        return "push/" + key;
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
