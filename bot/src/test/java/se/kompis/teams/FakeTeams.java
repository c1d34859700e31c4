package se.kompis.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams on the loopback address: its keys, its tokens, its connector, and what goes wrong. */
final class FakeTeams {
    static final String APP = "00000000-0000-0000-0000-0000000000b0";
    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final RSAKey key = newKey("one");
    private final RSAKey unendorsed = newKey("two");
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, String> members = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    /**
     * A call that Kompis made.
     *
     * @param path below the connector's {@code /v3/}
     */
    record Call(String method, String path, String token, JsonNode body) {
        boolean isMessage() {
            return body.path("type").stringValue("").equals("message");
        }

        String text() {
            return body.path("text").stringValue("");
        }

        /** The card in it, if there is one. */
        JsonNode card() {
            return body.path("attachments").path(0).path("content");
        }
    }

    /** An answer other than the usual one. */
    record Fault(int status, String error, String retryAfter) {}

    FakeTeams() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/metadata", exchange -> respond(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> respond(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.createContext("/emea/v3/", this::connector);
        server.createContext("/file", exchange -> respond(exchange, 200, "innehållet"));
        server.start();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String serviceUrl() {
        return base() + "/emea/";
    }

    private String metadata() {
        return "{\"jwks_uri\":\"%s/keys\"}".formatted(base());
    }

    private String keys() {
        return "{\"keys\":[%s,%s]}"
                .formatted(endorsed(key, "msteams"), endorsed(unendorsed, "webchat"));
    }

    private static String endorsed(RSAKey key, String channel) {
        return key.toPublicJWK()
                .toJSONString()
                .replaceFirst("\\{", "{\"endorsements\":[\"" + channel + "\"],");
    }

    /** A good token. */
    String token() {
        return token(key, claims -> claims);
    }

    /** A token signed by a key that does not vouch for Teams. */
    String unendorsedToken() {
        return token(unendorsed, claims -> claims);
    }

    /** A token with something else in it. */
    String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(key, change);
    }

    private String token(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer("https://api.botframework.com")
                        .audience(APP)
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plusSeconds(3600)))
                        .claim("serviceurl", serviceUrl());
        SignedJWT jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
                        change.apply(claims).build());
        try {
            jwt.sign(new RSASSASigner(by));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jwt.serialize();
    }

    void fail(int status, String error, String retryAfter) {
        faults.add(new Fault(status, error, retryAfter));
    }

    /** What Teams says of somebody, beside the usual. */
    void knows(String account, String member) {
        members.put(account, member);
    }

    void forgetCalls() {
        calls.clear();
        faults.clear();
    }

    List<Call> messages() {
        return calls.stream().filter(Call::isMessage).toList();
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Those about what is in a conversation: what another one still sends is none of them. */
    List<Call> calls(String method, String conversation) {
        return calls(method).stream()
                .filter(call -> call.path().startsWith("conversations/" + conversation + "/"))
                .toList();
    }

    /** The next call that a test is interested in, once it comes. */
    Call await(Predicate<Call> wanted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> calls.stream().anyMatch(wanted));
        return calls.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** The first message in a conversation that a test is interested in. */
    Call answerIn(String conversation, Predicate<Call> wanted) {
        return await(call ->
                call.isMessage()
                        && call.path().contains("/" + conversation + "/")
                        && wanted.test(call));
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = body(exchange);
        boolean good =
                form.contains("client_id=" + APP)
                        && form.contains("client_secret=a-secret")
                        && form.contains("grant_type=client_credentials");
        calls.add(new Call("TOKEN", "", "", JSON.createObjectNode()));
        respond(
                exchange,
                good ? 200 : 400,
                "{\"access_token\":\"outbound-%d\",\"expires_in\":3600}"
                        .formatted(number.incrementAndGet()));
    }

    private void connector(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/emea/v3/".length());
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        String body = body(exchange);
        JsonNode json = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        Call call = new Call(exchange.getRequestMethod(), path, token == null ? "" : token, json);
        Fault fault = call.isMessage() || path.equals("conversations") ? faults.poll() : null;
        if (fault == null) {
            calls.add(call);
            respond(exchange, 200, answer(call));
        } else {
            exchange.getResponseHeaders().add("Retry-After", fault.retryAfter());
            respond(exchange, fault.status(), "{\"error\":{\"code\":\"" + fault.error() + "\"}}");
        }
    }

    private String answer(Call call) {
        if (call.path().contains("/members/")) {
            String account = call.path().substring(call.path().lastIndexOf('/') + 1);
            return members.getOrDefault(account, "{\"userRole\":\"user\"}");
        }
        return call.path().equals("conversations")
                ? "{\"id\":\"a:%s\"}"
                        .formatted(call.body().path("members").path(0).path("id").stringValue(""))
                : "{\"id\":\"activity-%d\"}".formatted(number.incrementAndGet());
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void respond(HttpExchange exchange, int status, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
