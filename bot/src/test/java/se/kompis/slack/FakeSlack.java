package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Slack on the loopback address: its methods over HTTP, and what a test wants to go wrong. */
final class FakeSlack {
    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final FakeSocket socket;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger time = new AtomicInteger();
    private volatile int page;
    private volatile CountDownLatch held = new CountDownLatch(0);

    /**
     * A call that Kompis made.
     *
     * @param method Slack's name for it, or {@code response_url}
     */
    record Call(String method, String token, Map<String, String> values) {
        JsonNode json(String name) {
            return JSON.readTree(values.getOrDefault(name, "null"));
        }

        String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /**
     * Something that goes wrong once.
     *
     * @param error Slack's word for a refusal; otherwise empty
     * @param lost the call is carried out, and only its answer is lost
     */
    record Fault(int status, String error, boolean lost) {
        static Fault limited() {
            return new Fault(429, "", false);
        }

        static Fault refused(String error) {
            return new Fault(200, error, false);
        }

        /** The connection breaks before the call is carried out. */
        static Fault reset() {
            return new Fault(0, "", false);
        }

        static Fault answerLost() {
            return new Fault(500, "", true);
        }
    }

    FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/", this::api);
        server.createContext("/response/", this::responseUrl);
        server.createContext("/files/", this::file);
        server.start();
        socket = new FakeSocket();
        tokens.put("xoxb-one", "T1");
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    FakeSocket socket() {
        return socket;
    }

    /** What {@code users.info} says of somebody, beside the usual. */
    void knows(String user, String extra) {
        users.put(user, extra);
    }

    void fail(String method, Fault fault) {
        faults.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    /** From now on a thread is told in pages of so many messages. */
    void tellThreadsInPagesOf(int messages) {
        page = messages;
    }

    void forgetCalls() {
        calls.clear();
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** The next call of a method that a test is interested in, once it comes. */
    Call await(String method, Predicate<Call> wanted) {
        Awaitility.await(method)
                .atMost(Duration.ofSeconds(30))
                .until(() -> calls(method).stream().anyMatch(wanted));
        return calls(method).stream().filter(wanted).findFirst().orElseThrow();
    }

    /** The first answer in a channel. */
    Call answerIn(String channel) {
        return await("chat.postMessage", call -> call.value("channel").equals(channel));
    }

    /** Keeps answers waiting until they are released. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void release() {
        held.countDown();
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Map<String, String> values = form(body(exchange));
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String token = header == null ? "" : header.replace("Bearer ", "");
        Queue<Fault> waiting = faults.getOrDefault(method, new ConcurrentLinkedQueue<>());
        Fault fault = waiting.poll();
        if (method.equals("chat.postMessage")) {
            awaitRelease();
        }
        if (fault == null || fault.lost()) {
            calls.add(new Call(method, token, values));
        }
        if (fault != null && fault.status() == 0) {
            exchange.close();
        } else if (fault == null) {
            respond(exchange, 200, answer(method, token, values));
        } else if (fault.status() == 200) {
            respond(exchange, 200, "{\"ok\":false,\"error\":\"" + fault.error() + "\"}");
        } else {
            exchange.getResponseHeaders().add("Retry-After", "1");
            respond(exchange, fault.status(), "{\"ok\":false,\"error\":\"ratelimited\"}");
        }
    }

    private String answer(String method, String token, Map<String, String> values) {
        return switch (method) {
            case "auth.test" ->
                    "{\"ok\":true,\"team_id\":\"%s\",\"team\":\"Ettan\",\"user_id\":\"UBOT\"}"
                            .formatted(tokens.get(token));
            case "apps.connections.open" ->
                    "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/\"}".formatted(socket.port());
            case "users.info" -> user(values.getOrDefault("user", ""));
            case "conversations.open" ->
                    "{\"ok\":true,\"channel\":{\"id\":\"D%s\"}}"
                            .formatted(values.getOrDefault("users", "U").substring(1));
            case "chat.postMessage" ->
                    "{\"ok\":true,\"ts\":\"1700000000.%06d\"}".formatted(time.incrementAndGet());
            case "conversations.history" -> history(values, "", 0);
            case "conversations.replies" -> history(values, values.getOrDefault("ts", ""), page);
            case "files.info" ->
                    "{\"ok\":true,\"file\":{\"id\":\"F1\",\"url_private_download\":\"%s/files/F1\"}}"
                            .formatted(base());
            case "oauth.v2.access" -> access(values);
            default -> "{\"ok\":true}";
        };
    }

    private String user(String id) {
        return """
        {"ok":true,"user":{"id":"%s","team_id":"T1","locale":"sv-SE","tz":"Europe/Stockholm"%s}}
        """
                .formatted(id, users.getOrDefault(id, ""));
    }

    /**
     * What Kompis said in a conversation or a thread.
     *
     * @param page how much of it at once; 0 for all
     */
    private String history(Map<String, String> values, String thread, int page) {
        List<String> said =
                calls("chat.postMessage").stream()
                        .filter(call -> call.value("channel").equals(values.get("channel")))
                        .filter(call -> call.value("thread_ts").equals(thread))
                        .map(call -> "{\"ts\":\"1.1\",\"metadata\":" + call.value("metadata") + "}")
                        .toList();
        int start = Integer.parseInt(values.getOrDefault("cursor", "0"));
        int end = page == 0 ? said.size() : Math.min(said.size(), start + page);
        String next = end < said.size() ? Integer.toString(end) : "";
        return "{\"ok\":true,\"messages\":[%s],\"response_metadata\":{\"next_cursor\":\"%s\"}}"
                .formatted(String.join(",", said.subList(start, end)), next);
    }

    private String access(Map<String, String> values) {
        String team = values.getOrDefault("code", "");
        String token = "xoxb-" + team;
        tokens.put(token, team);
        return """
        {"ok":true,"access_token":"%s","bot_user_id":"UBOT","team":{"id":"%s","name":"Kommun %s"}}
        """
                .formatted(token, team, team);
    }

    private void responseUrl(HttpExchange exchange) throws IOException {
        JsonNode response = JSON.readTree(body(exchange));
        Map<String, String> values = new HashMap<>();
        response.properties()
                .forEach(field ->
                        values.put(
                                field.getKey(),
                                field.getValue().isString()
                                        ? field.getValue().stringValue()
                                        : field.getValue().toString()));
        values.put("path", exchange.getRequestURI().getPath());
        calls.add(new Call("response_url", "", values));
        respond(exchange, 200, "ok");
    }

    private void file(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        boolean known = token != null && tokens.containsKey(token.replace("Bearer ", ""));
        respond(exchange, known ? 200 : 302, known ? "innehållet" : "");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(decode(pair[0]), decode(pair[1])));
        return values;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void respond(HttpExchange exchange, int status, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** No call went out with the token of another workspace. */
    void assertTokensStayedAtHome(String channel, String token) {
        assertThat(calls)
                .filteredOn(call -> call.value("channel").equals(channel))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.token()).isEqualTo(token));
    }
}
