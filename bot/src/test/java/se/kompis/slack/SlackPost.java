package se.kompis.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts to Kompis as Slack does, signed with a secret. */
final class SlackPost {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String secret;

    SlackPost(int port, String secret) {
        this(port, "/slack/events", secret);
    }

    SlackPost(int port, String path, String secret) {
        this.address = URI.create("http://127.0.0.1:" + port + path);
        this.secret = secret;
    }

    HttpResponse<String> json(String body) {
        return json(body, Instant.now().getEpochSecond());
    }

    HttpResponse<String> json(String body, long time) {
        return send(signed(body, time).header("Content-Type", "application/json"), body);
    }

    HttpResponse<String> form(String body) {
        return send(
                signed(body, Instant.now().getEpochSecond())
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                body);
    }

    HttpResponse<String> unsigned(String body) {
        return send(HttpRequest.newBuilder(address), body);
    }

    private HttpRequest.Builder signed(String body, long time) {
        return HttpRequest.newBuilder(address)
                .header("X-Slack-Request-Timestamp", Long.toString(time))
                .header("X-Slack-Signature", "v0=" + hmac("v0:" + time + ":" + body));
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body) {
        try {
            return client.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
