package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;

/**
 * The WebSocket to Slack. What comes in is taken in order, one after another: taking it is one
 * insert. A form's check may take longer and is done aside.
 *
 * <p>The SDK's own upkeep is left off: it ends for good at an answer that it cannot read. {@link
 * Connector} looks after the connection instead.
 */
@Component
@WithSlack
class SocketConnection {
    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final String FORM = "\"view_submission\"";

    private final Slack slack;
    private final String appToken;
    private final Requests requests;
    private final Aside aside;
    private final SocketModeRequestParser parser;
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("slack-socket").factory());
    private volatile @Nullable SocketModeClient client;

    SocketConnection(Slack slack, SlackProperties properties, Requests requests, Aside slackAside) {
        this.slack = slack;
        this.appToken = properties.appToken();
        this.requests = requests;
        this.aside = slackAside;
        this.parser = new SocketModeRequestParser(requests.app().config());
    }

    /** Whether Slack answers a ping. */
    boolean isOpen() {
        SocketModeClient current = client;
        return current != null && current.verifyConnection();
    }

    /** Opens a connection in place of the one before. */
    void open() throws IOException {
        SocketModeClient current = client;
        if (current == null) {
            client = connect();
        } else {
            current.connectToNewEndpoint();
        }
    }

    private SocketModeClient connect() throws IOException {
        try {
            String url = slack.issueSocketModeUrl(appToken);
            SocketModeClient fresh =
                    new SocketModeClientJavaWSImpl(
                            slack, appToken, url, 0, new Arrivals(), false, false, 0);
            fresh.connect();
            return fresh;
        } catch (URISyntaxException foreign) {
            throw new IOException("Slack gave no address for the socket", foreign);
        }
    }

    void close() throws IOException {
        SocketModeClient current = client;
        if (current != null) {
            current.close();
        }
        inOrder.close();
    }

    /** Hands every frame on at once, so that nobody has to poll for it. */
    private final class Arrivals implements SocketModeMessageQueue {
        @Override
        public void add(String frame) {
            if (frame.contains(FORM)) {
                aside.run("socket", () -> receive(frame));
            } else {
                inOrder.execute(() -> receive(frame));
            }
        }

        @Override
        public @Nullable String poll() {
            return null;
        }
    }

    private void receive(String frame) {
        SocketModeClient current = client;
        if (current == null) {
            return;
        }
        try {
            SocketModeRequest request = parser.parse(frame);
            if (request == null) {
                current.processMessage(frame);
            } else {
                acknowledge(current, request, requests.handle(request.getBoltRequest()));
            }
        } catch (IOException | RuntimeException failure) {
            // Slack sends it again on the next connection.
            log.warn("Slack: a frame was not taken", failure);
        }
    }

    private static void acknowledge(
            SocketModeClient client, SocketModeRequest request, Response response) {
        if (response.getStatusCode() == 200) {
            client.sendSocketModeResponse(
                    Acknowledgement.of(request.getEnvelope().getEnvelopeId(), response));
        }
    }
}
