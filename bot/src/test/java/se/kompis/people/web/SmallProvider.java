package se.kompis.people.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A sign-in provider: discovery, keys, authorization with PKCE, and tokens, over real HTTP. A test
 * decides what the token says and who signs it.
 */
final class SmallProvider {
    static final String CLIENT = "kompis-test";
    static final String SECRET = "s3cret";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> begun = new ConcurrentHashMap<>();
    private Clock clock = Clock.systemUTC();
    UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    Signing signing = this::sign;

    /** Makes a token of claims. */
    interface Signing {
        JWT sign(JWTClaimsSet claims) throws JOSEException;
    }

    SmallProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext("/.well-known/openid-configuration", it -> json(it, metadata()));
        server.createContext("/keys", it -> json(it, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tells the truth again: Anna, who leads at Storköping, signs in. */
    void reset(Clock clock) {
        this.clock = clock;
        signing = this::sign;
        claims =
                said ->
                        said.claim("organisation", "Storköping")
                                .claim("realm_access", Map.of("roles", List.of("chef", "annat")));
    }

    JWT sign(JWTClaimsSet claims) throws JOSEException {
        return signedWith(key, claims);
    }

    static SignedJWT signedWith(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    private String metadata() {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
                .formatted(issuer());
    }

    /** Asks nobody for a password, and sends the browser back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = values(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        begun.put(code, asked);
        String back =
                UriComponentsBuilder.fromUriString(asked.getOrDefault("redirect_uri", ""))
                        .queryParam("code", code)
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(asked.get("state"))
                        .toUriString();
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> sent = values(body);
        Map<String, String> asked = begun.remove(sent.getOrDefault("code", ""));
        String client =
                Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean known =
                ("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known || asked == null || !isProven(asked, sent)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300,"id_token":"%s"}
                """
                        .formatted(idToken(asked)));
    }

    private static boolean isProven(Map<String, String> asked, Map<String, String> sent) {
        return "S256".equals(asked.get("code_challenge_method"))
                && challenge(sent.getOrDefault("code_verifier", ""))
                        .equals(asked.get("code_challenge"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String idToken(Map<String, String> asked) {
        JWTClaimsSet.Builder said =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("anna")
                        .audience(CLIENT)
                        .issueTime(Date.from(clock.instant()))
                        .expirationTime(Date.from(clock.instant().plusSeconds(300)))
                        .claim("nonce", asked.get("nonce"))
                        .claim("name", "Anna Exempel");
        try {
            return signing.sign(claims.apply(said).build()).serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> values(String query) {
        Map<String, String> values = new ConcurrentHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) ->
                        values.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return values;
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, body);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
