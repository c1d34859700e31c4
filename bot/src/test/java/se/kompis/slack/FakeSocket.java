package se.kompis.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;

/** Slack's end of Socket Mode. */
final class FakeSocket extends WebSocketServer {
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger opened = new AtomicInteger();

    FakeSocket() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        setReuseAddr(true);
        setDaemon(true);
        start();
        await();
    }

    private void await() {
        try {
            started.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return getPort();
    }

    /** How many connections there have been. */
    int opened() {
        return opened.get();
    }

    /** Sends something and returns its acknowledgement's payload. */
    JsonNode deliver(String type, String payload) {
        String id = UUID.randomUUID().toString();
        connection()
                .send(
                        "{\"envelope_id\":\"%s\",\"type\":\"%s\",\"payload\":%s}"
                                .formatted(id, type, payload));
        Awaitility.await("acknowledgement")
                .atMost(Duration.ofSeconds(10))
                .until(() -> acknowledged.containsKey(id));
        return Objects.requireNonNull(acknowledged.get(id)).path("payload");
    }

    private WebSocket connection() {
        Awaitility.await("connection")
                .atMost(Duration.ofSeconds(30))
                .until(() -> current().isPresent());
        return current().orElseThrow();
    }

    private Optional<WebSocket> current() {
        return getConnections().stream().filter(WebSocket::isOpen).findFirst();
    }

    /** Breaks the connection without a word. */
    void cut() {
        connection().closeConnection(1006, "cut");
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        opened.incrementAndGet();
        connection.send("{\"type\":\"hello\"}");
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        JsonNode acknowledgement = FakeSlack.JSON.readTree(message);
        acknowledged.put(acknowledgement.path("envelope_id").stringValue(), acknowledgement);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket connection, Exception failure) {}

    @Override
    public void onStart() {
        started.countDown();
    }
}
