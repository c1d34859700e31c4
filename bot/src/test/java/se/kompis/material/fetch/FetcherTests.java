package se.kompis.material.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is fetched, and from where nothing is: a server in this very network counts its requests.
 */
class FetcherTests {
    private static final Fetcher REAL = new Fetcher();

    @TempDir private Path folder;
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("::", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        port = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        exchange.getResponseHeaders().add("Connection", "close");
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/to") || path.equals("/round")) {
            String target = path.equals("/to") ? exchange.getRequestURI().getQuery() : path;
            exchange.getResponseHeaders().add("Location", target);
            exchange.sendResponseHeaders(302, -1);
        } else {
            byte[] page = "<!doctype html><p>Sidan.".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }

    /** An internet in which this server has the one open address. */
    private Fetcher here(Dns names) {
        return new Fetcher(
                address ->
                        address.getAddress().equals(InetAddress.getLoopbackAddress())
                                && address.getPort() == port,
                names);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Path to() {
        return folder.resolve("fetched");
    }

    private void isClosed(Fetcher fetcher, String address) {
        assertThatThrownBy(() -> fetcher.fetch(URI.create(address), to()))
                .as(address)
                .isInstanceOf(ClosedAddressException.class);
    }

    @Test
    void fetchesAPageAndNamesItsFile() throws Exception {
        assertThat(here(Dns.SYSTEM).fetch(address("/riktlinjer/molntj%C3%A4nster"), to()))
                .isEqualTo("molntjänster.html");
        assertThat(to()).hasContent("<!doctype html><p>Sidan.");
    }

    @Test
    void followsARedirectToAnOpenAddress() throws Exception {
        assertThat(here(Dns.SYSTEM).fetch(address("/to?/sida.html"), to())).isEqualTo("sida.html");
    }

    @Test
    void followsNoRedirectWithoutEnd() {
        assertThatThrownBy(() -> here(Dns.SYSTEM).fetch(address("/round"), to()))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://127.1:%d/",
                "http://2130706433:%d/",
                "http://0x7f.0.0.1:%d/",
                "http://0.0.0.0:%d/",
                "http://[::1]:%d/",
                "http://[::]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/",
                "http://[::127.0.0.1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://[2002:7f00:1::]:%d/",
                "http://[fe80::1]:%d/",
                "http://[fc00::1]:%d/",
                "http://10.0.0.1:%d/",
                "http://172.16.0.1:%d/",
                "http://192.168.0.1:%d/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1:%d/",
                "http://224.0.0.1:%d/",
                "http://user@127.0.0.1:%d/",
                "ftp://127.0.0.1:%d/",
                "file:///etc/passwd",
                "jar:http://127.0.0.1:%d/!/",
                "gopher://127.0.0.1:%d/"
            })
    void makesNoRequestInItsOwnNetwork(String address) {
        assertThatThrownBy(() -> REAL.fetch(URI.create(address.formatted(port)), to()))
                .isInstanceOf(IOException.class);
        assertThat(requests).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/",
                "http://[::1]:%d/",
                "file:///etc/passwd",
                "http://10.0.0.1/"
            })
    void followsNoRedirectIntoItsOwnNetwork(String address) {
        String target = address.formatted(port);
        String encoded = URLEncoder.encode(target, StandardCharsets.UTF_8);
        isClosed(here(Dns.SYSTEM), address("/to?" + encoded).toString());
        assertThat(requests).as("the redirect itself").hasValue(1);
    }

    @Test
    void checksANameAtEveryConnection() {
        Deque<InetAddress> answers =
                new ArrayDeque<>(
                        List.of(
                                InetAddress.ofLiteral("127.0.0.1"),
                                InetAddress.ofLiteral("127.0.0.2")));
        Fetcher fetcher = here(_ -> List.of(answers.pop()));
        isClosed(fetcher, "http://wandering.example:" + port + "/to?/again");
        assertThat(requests).as("the first, while the name led to an open address").hasValue(1);
    }
}
