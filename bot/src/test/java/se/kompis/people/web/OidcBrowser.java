package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import se.kompis.web.TestBrowser;

/** A browser that goes to the provider and back. */
final class OidcBrowser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final TestBrowser browser;

    OidcBrowser(int port) {
        browser = new TestBrowser(port);
    }

    /** What it shows of Kompis. */
    TestBrowser kompis() {
        return browser;
    }

    /** Goes to the provider, and returns the address it sends the browser back to. */
    String there(String to) {
        return follow("/sign-in/oidc?to=" + to);
    }

    /** The same, by a link of Kompis'. */
    String follow(String way) {
        HttpResponse<String> begun = browser.get(way);
        assertThat(begun.statusCode()).isEqualTo(302);
        return location(get(location(begun)));
    }

    private static HttpResponse<String> get(String address) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> back(String address) {
        URI uri = URI.create(address);
        assertThat(uri.getPath()).isEqualTo("/signed-in");
        return browser.get(uri.getRawPath() + "?" + uri.getRawQuery());
    }

    HttpResponse<String> signIn() {
        return back(there("%2F"));
    }
}
