package se.kompis.teams;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;

/**
 * Gives a real Kompis something to bring in Teams: with {@code --spring.main.sources} and this
 * class it adds as many pushes as {@code kompis.test.pushes} says. Every second one is a lesson,
 * which is worth sending twice; the others are reminders, which are not. With {@code
 * kompis.test.hook} it listens on that port, and brings a card to everybody who was heard whenever
 * it is called.
 */
public final class TestRun implements ApplicationRunner, Composer {
    private static final String TENANT = "a-tenant";

    private final Outbox outbox;
    private final Participants participants;
    private final References references;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final int pushes;
    private final int hook;
    private final String serviceUrl;

    public TestRun(
            @Lazy Outbox outbox,
            Participants participants,
            References references,
            TransactionTemplate transaction,
            Clock clock,
            JdbcClient jdbc,
            Environment environment) {
        this.outbox = outbox;
        this.participants = participants;
        this.references = references;
        this.transaction = transaction;
        this.clock = clock;
        this.jdbc = jdbc;
        this.pushes = environment.getProperty("kompis.test.pushes", Integer.class, 0);
        this.hook = environment.getProperty("kompis.test.hook", Integer.class, 0);
        this.serviceUrl = environment.getProperty("kompis.test.service-url", "");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (hook > 0) {
            listen();
        }
        transaction.executeWithoutResult(_ -> {
            for (int number = 0; number < pushes; number++) {
                add(number);
            }
        });
    }

    private void listen() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), hook), 0);
        server.createContext(
                "/",
                exchange -> {
                    jdbc
                            .sql("select person_id from teams_reference")
                            .query(String.class)
                            .list()
                            .stream()
                            .map(person -> order(person, "card/" + clock.millis(), true))
                            .forEach(outbox::add);
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
    }

    /**
     * Half of the people were only ever heard in a channel, so that their chats have to be opened.
     */
    private void add(int number) {
        Route route = new Route(Envelopes.CHANNEL, TENANT, "29:" + number);
        Participant person = participants.resolve(route, Hints.NONE);
        WayBack way = new WayBack(serviceUrl, "a:29:" + number, "28:kompis", "");
        references.refresh(route, person.person(), way, number % 4 < 2);
        outbox.add(order(person.person(), Integer.toString(number), number % 2 == 0));
    }

    private PushOrder order(String person, String reference, boolean lesson) {
        Instant now = clock.instant();
        return new PushOrder(
                kind(),
                reference,
                person,
                "test",
                person + "/" + reference,
                now,
                now.plus(Duration.ofDays(1)),
                PushOrder.Urgency.BULK,
                lesson);
    }

    @Override
    public String kind() {
        return "test";
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        return new Composition.Ready(
                reference.startsWith("card/")
                        ? card()
                        : Reply.of(text("Nummer " + reference + ".")));
    }

    private static Block text(String words) {
        return new Block.Text(words);
    }

    private static Reply card() {
        return Reply.of(
                new Block.Heading("Dags för dagens lektion"),
                text("Den tar två minuter."),
                new Block.Actions(
                        List.of(new Action("learning.next", "Nästa lektion", Map.of(), true)),
                        List.of()));
    }
}
