package se.kompis.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.kompis.conversation.ChannelMetrics;

/** Connects to Slack, and connects again whenever the connection is lost. Never gives up. */
@Component
@WithSlack
class Connector implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Connector.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** How long a handshake may take before another one is tried. */
    private static final Duration HANDSHAKE = Duration.ofSeconds(10);

    private final SlackMode mode;
    private final SingleWorkspace single;
    private final SocketConnection socket;
    private final ChannelMetrics metrics;
    private volatile State state = State.CONNECTING;
    private @Nullable Thread loop;

    Connector(
            SlackMode mode,
            SingleWorkspace single,
            SocketConnection socket,
            ChannelMetrics slackMetrics) {
        this.mode = mode;
        this.single = single;
        this.socket = socket;
        this.metrics = slackMetrics;
    }

    /** How things stand with Slack. */
    enum State {
        CONNECTING,
        CONNECTED
    }

    State state() {
        return state;
    }

    /** Not before the material is in place. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        log.info("Slack: connecting, {}", mode.isSocket() ? "Socket Mode" : "HTTP mode");
        loop = Thread.ofVirtual().name("slack-connector").start(this::keepConnected);
    }

    private void keepConnected() {
        Duration pause = LOOK;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                check();
                pause = LOOK;
            } catch (IOException | SlackApiException | RuntimeException unreachable) {
                lost(unreachable, pause);
                pause = longer(pause);
            } catch (InterruptedException stopped) {
                return;
            }
            if (!sleep(pause)) {
                return;
            }
        }
    }

    private void check() throws IOException, SlackApiException, InterruptedException {
        single.identify();
        if (mode.isSocket() && !socket.isOpen()) {
            state = State.CONNECTING;
            socket.open();
            awaitHandshake();
        }
        if (state != State.CONNECTED) {
            state = State.CONNECTED;
            log.info("Slack: connected");
        }
    }

    private void awaitHandshake() throws IOException, InterruptedException {
        long end = System.nanoTime() + HANDSHAKE.toNanos();
        while (!socket.isOpen()) {
            if (System.nanoTime() > end) {
                throw new IOException("No WebSocket within " + HANDSHAKE.toSeconds() + " s");
            }
            Thread.sleep(50);
        }
    }

    private void lost(Exception cause, Duration pause) {
        state = State.CONNECTING;
        metrics.failed("connection");
        log.warn(
                "Slack cannot be reached ({}); trying again in {} s",
                cause.getMessage(),
                pause.toSeconds());
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** Ends the loop before the socket, or the loop would open it again. */
    @Override
    public synchronized void destroy() {
        Thread running = loop;
        loop = null;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(Duration.ofSeconds(5));
            socket.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            log.debug("The socket was gone already", gone);
        }
    }
}
