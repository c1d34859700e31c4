package se.kompis.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where every message arrives. It is stored before the channel acknowledges it, so that it is
 * answered even when the process dies in between; a second delivery is dropped.
 */
@Component
public class Inbox {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /** What waited longer than this is answered with an apology: its moment has passed. */
    private static final Duration STALE = Duration.ofMinutes(10);

    private final InboxMessages messages;
    private final ConversationQueue queue;
    private final Participants participants;
    private final Dialogue dialogue;
    private final Texts texts;
    private final Map<String, Channel> channels;
    private final Instant start;

    Inbox(
            InboxMessages messages,
            ConversationQueue queue,
            Participants participants,
            Dialogue dialogue,
            Texts texts,
            List<Channel> channels,
            Clock clock) {
        this.messages = messages;
        this.queue = queue;
        this.participants = participants;
        this.dialogue = dialogue;
        this.texts = texts;
        this.start = clock.instant();
        this.channels =
                channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    /**
     * Takes a message. When this returns it is on disk, and its channel can acknowledge it; the
     * answer comes through {@link Channel#deliver}, after those to earlier messages of the
     * conversation.
     *
     * @return false if the message was here before, and nothing was done
     */
    public boolean accept(Message message) {
        return accept(message, room(message));
    }

    /**
     * Takes a message whose answer cannot wait for those before it, because the platform gives only
     * seconds for it: a press that opens a form.
     *
     * @return false if the message was here before, and nothing was done
     */
    public boolean acceptUrgent(Message message) {
        return accept(message, room(message) + "/" + message.id());
    }

    /** An answer and who gets it. */
    public record Answered(Participant participant, Response response) {}

    /**
     * Answers a message while its channel waits, because the platform takes the answer for the
     * acknowledgement. If the process dies before there is one, it comes through {@link
     * Channel#deliver} as others do.
     *
     * @return empty if the message was here before, and nothing was done
     */
    public Optional<Answered> answerAtOnce(Message message) {
        if (!messages.add(message)) {
            return Optional.empty();
        }
        try {
            Participant participant = begin(message);
            Answered answer = new Answered(participant, dialogue.respond(message, participant));
            messages.answered(message);
            return Optional.of(answer);
        } catch (RuntimeException failure) {
            // Whoever waits is told now; an apology after the next start would say it once more.
            messages.failed(message);
            throw failure;
        }
    }

    private boolean accept(Message message, String queue) {
        if (!messages.add(message)) {
            return false;
        }
        work(queue, message, dialogue::respond);
        return true;
    }

    private static String room(Message message) {
        return message.sender().channel() + "/" + message.conversation();
    }

    /** Answers what a crash left unanswered; what came since the start is being worked on. */
    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        recover(start);
    }

    void recover(Instant before) {
        recover(messages.unanswered(before));
    }

    /** Answers what another instance on the same database took and did not live to answer. */
    @Scheduled(initialDelayString = "30s", fixedDelayString = "30s")
    void takeOver() {
        try {
            recover(messages.abandoned());
        } catch (DataAccessException away) {
            log.warn("Nothing is taken over now: {}", away.getMessage());
        }
    }

    private void recover(List<Message> unanswered) {
        unanswered.stream()
                .filter(message -> channels.containsKey(message.sender().channel()))
                .forEach(this::recover);
    }

    private void recover(Message message) {
        if (messages.isOlderThan(message, STALE)) {
            work(room(message), message, this::apologise);
        } else {
            work(room(message), message, dialogue::respond);
        }
    }

    private Response apologise(Message message, Participant participant) {
        return Reply.of(new Block.Text(texts.get(participant.locale(), "conversation.tooLate")));
    }

    private void work(String room, Message message, Responder responder) {
        queue.submit(room, () -> answer(message, responder));
    }

    private void answer(Message message, Responder responder) {
        Channel channel = channelOf(message);
        try {
            Participant participant = begin(message);
            channel.deliver(message, participant, responder.respond(message, participant));
            messages.answered(message);
        } catch (UndeliverableException failure) {
            log.error("The answer to {} did not arrive", message.id(), failure);
            messages.failed(message);
        }
    }

    private Participant begin(Message message) {
        Participant participant = participants.resolve(message.sender(), hints(message));
        messages.cameFrom(participant.person(), message);
        channelOf(message).working(message, participant);
        return participant;
    }

    /** Asking the platform takes time, so it is done once, at first contact. */
    private Hints hints(Message message) {
        return participants.knows(message.sender())
                ? message.hints()
                : channelOf(message).introduce(message);
    }

    private Channel channelOf(Message message) {
        Channel channel = channels.get(message.sender().channel());
        if (channel == null) {
            throw new IllegalStateException("No channel " + message.sender().channel());
        }
        return channel;
    }

    private interface Responder {
        Response respond(Message message, Participant participant);
    }
}
