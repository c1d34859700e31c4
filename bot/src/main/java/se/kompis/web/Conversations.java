package se.kompis.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;

/** Takes what visitors say to the inbox, and waits for the answers. */
@Component
class Conversations {
    private static final String GREETING = "greeting";

    private final Inbox inbox;
    private final Dialogue dialogue;
    private final Participants participants;
    private final ResponseRenderer renderer;
    private final WebEntries entries;
    private final Waiting waiting;
    private final Clock clock;
    private final Duration patience;

    Conversations(
            Inbox inbox,
            Dialogue dialogue,
            Participants participants,
            ResponseRenderer renderer,
            WebEntries entries,
            Waiting waiting,
            Clock clock,
            WebProperties properties) {
        this.inbox = inbox;
        this.dialogue = dialogue;
        this.participants = participants;
        this.renderer = renderer;
        this.entries = entries;
        this.waiting = waiting;
        this.clock = clock;
        patience = properties.patience();
    }

    /** Greets a visitor who comes for the first time. */
    void welcome(Account account) {
        Participant visitor = account.resolve(participants);
        dialogue.open(visitor)
                .map(reply -> renderer.render(reply, visitor.locale()))
                .ifPresent(html -> entries.tell(account.id(), GREETING, visitor.person(), html));
    }

    /** Whether a visitor has something to do in the console. */
    boolean isStaff(Account account) {
        return account.resolve(participants).isStaff();
    }

    /** Whether a language is (still) the visitor's. */
    boolean speaks(Account account, Locale locale) {
        return account.resolve(participants).locale().getLanguage().equals(locale.getLanguage());
    }

    /**
     * Says something, and returns when it is answered or patience is at its end. What was said
     * before with the same event is not said again.
     */
    WebEntry say(Account account, Sent sent) {
        String event = sent.event(account);
        Participant visitor = account.resolve(participants);
        entries.say(account.id(), event, visitor.person(), sent.said());
        CompletableFuture<Void> answer = waiting.expect(event);
        inbox.accept(message(account, event, sent));
        if (entry(account, event).html().isPresent()) {
            waiting.answered(event);
        } else {
            waiting.await(event, answer, patience);
        }
        return entry(account, event);
    }

    private Message message(Account account, String event, Sent sent) {
        return new Message(
                event,
                account.route(),
                account.id(),
                false,
                sent.content(),
                account.hints(),
                clock.instant());
    }

    private WebEntry entry(Account account, String event) {
        return entries.ofEvent(account.id(), event)
                .orElseThrow(() -> new IllegalStateException("No entry of event " + event));
    }
}
