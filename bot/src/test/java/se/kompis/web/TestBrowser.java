package se.kompis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps cookies, reads pages, sends their forms. */
public class TestBrowser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private String language = "sv";

    public TestBrowser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** The same browser, asking for another language. */
    public TestBrowser in(String tag) {
        language = tag;
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Sends values as a form of the page at a path would, with its keys. */
    public HttpResponse<String> submit(String page, Map<String, String> values, String... headers) {
        Document from = page(page);
        Map<String, String> all = new HashMap<>();
        all.put("_csrf", from.select("input[name=_csrf]").attr("value"));
        all.put("event", from.select("input[name=event]").attr("value"));
        all.putAll(values);
        String action = from.select("form[method=post]").attr("action");
        return post(action.isEmpty() ? page : action, all, headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> values, String... headers) {
        String body =
                values.entrySet().stream()
                        .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html,*/*;q=0.5")
                        .header("Accept-Language", language);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
