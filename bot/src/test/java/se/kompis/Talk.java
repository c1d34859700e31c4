package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import se.kompis.conversation.Action;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Block;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Content;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Route;

/** A channel for tests: says something as a person would, and waits for what Kompis says. */
@TestComponent
public class Talk implements Channel {
    private final Inbox inbox;
    private final Clock clock;
    private final List<Push> pushes = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Response> responses = new LinkedBlockingQueue<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    Talk(@Lazy Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "talk";
    }

    @Override
    public void deliver(Message message, Participant participant, Response response) {
        responses.add(response);
    }

    @Override
    public InputStream open(Message message, Attachment attachment) {
        return new ByteArrayInputStream(files.get(attachment.id()));
    }

    @Override
    public Notice notice() {
        return Notice.AT_ONCE;
    }

    @Override
    public Dispatch send(Destination destination, Participant to, Reply reply, String key) {
        pushes.add(new Push(destination, reply, key));
        return new Dispatch.Sent(key);
    }

    @Override
    public Finding find(Destination destination, Participant to, String key) {
        return pushes.stream().anyMatch(push -> push.key().equals(key))
                ? Finding.FOUND
                : Finding.NOT_FOUND;
    }

    /** What came without being asked for. */
    public record Push(Destination destination, Reply reply, String key) {}

    /** All that came to somebody alone without being asked for, in order. */
    public List<Reply> pushes(Person person) {
        return pushes.stream()
                .filter(push -> push.destination().equals(Destination.own(person.route())))
                .map(Push::reply)
                .toList();
    }

    /** All that came into a room without being asked for just now, in order. */
    public List<Reply> pushes(String room) {
        return pushes.stream()
                .filter(push -> push.destination().place().filter(room::equals).isPresent())
                .map(Push::reply)
                .toList();
    }

    /** A person who has not been here before, with the greeting behind them. */
    public Person somebody(String workspace) {
        Person person = new Person(UUID.randomUUID().toString(), workspace, Hints.NONE);
        person.say("hej");
        return person;
    }

    /** A person who has never said anything. */
    public Person stranger(String workspace, Hints hints) {
        return new Person(UUID.randomUUID().toString(), workspace, hints);
    }

    /** Somebody at the other end of the channel. */
    public final class Person {
        private final String account;
        private final String workspace;
        private final Hints hints;
        private final String room;

        private Person(String account, String workspace, Hints hints) {
            this(account, workspace, hints, "");
        }

        private Person(String account, String workspace, Hints hints, String room) {
            this.account = account;
            this.workspace = workspace;
            this.hints = hints;
            this.room = room;
        }

        /** The way to this person. */
        public Route route() {
            return new Route("talk", workspace, account);
        }

        /** Where others read along, the same person. */
        public Person in(String room) {
            return new Person(account, workspace, hints, room);
        }

        /** Writes, and gets the reply. */
        public Reply say(String text) {
            return (Reply) send(new Content.Said(text));
        }

        /** Presses the button with this label in a reply. */
        public Response press(Reply reply, String label) {
            Action action = action(reply, label).orElseThrow(() -> new AssertionError(label));
            return send(new Content.Pressed(action.name(), action.values()));
        }

        /** Does something, and gets the response. */
        public Response send(Content content) {
            responses.clear();
            assertThat(inbox.accept(message(UUID.randomUUID().toString(), content))).isTrue();
            return next();
        }

        /** Sends a file without a word, and gets the reply. */
        public Reply sendFile(String name, byte[] content) {
            String id = UUID.randomUUID().toString();
            files.put(id, content);
            Message bare = message(id, new Content.Said(""));
            responses.clear();
            inbox.accept(
                    new Message(
                            id,
                            bare.sender(),
                            bare.conversation(),
                            false,
                            bare.content(),
                            bare.hints(),
                            bare.at(),
                            List.of(new Attachment(id, name, content.length)),
                            ""));
            return (Reply) next();
        }

        /** A message of this person, as a channel would make it. */
        public Message message(String id, Content content) {
            String conversation = room.isEmpty() ? workspace + account : room;
            return new Message(
                    id, route(), conversation, !room.isEmpty(), content, hints, clock.instant());
        }
    }

    /** The next response, whoever it is for. */
    public Response next() {
        try {
            Response response = responses.poll(30, TimeUnit.SECONDS);
            assertThat(response).as("a response").isNotNull();
            return java.util.Objects.requireNonNull(response);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Whether nothing more has come. */
    public boolean isSilent() {
        return responses.isEmpty();
    }

    private static Optional<Action> action(Reply reply, String label) {
        return reply.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Actions actions -> actions.actions().stream();
                            case Block.Feedback it -> List.of(it.yes(), it.no()).stream();
                            default -> List.<Action>of().stream();
                        })
                .filter(action -> action.label().equals(label))
                .findFirst();
    }

    /** All words of a reply outside its buttons. */
    public static String text(Reply reply) {
        return reply.blocks().stream()
                .map(block ->
                        switch (block) {
                            case Block.Heading heading -> heading.text();
                            case Block.Text text -> text.markdown();
                            case Block.Note note -> note.markdown();
                            case Block.Quote quote -> quote.text();
                            default -> "";
                        })
                .collect(Collectors.joining("\n"));
    }

    /** The quotations of a reply. */
    public static List<Block.Quote> quotes(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Quote.class::isInstance)
                .map(Block.Quote.class::cast)
                .toList();
    }

    /** Values of a form, one each. */
    public static Map<String, List<String>> values(Map<String, String> single) {
        return single.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
