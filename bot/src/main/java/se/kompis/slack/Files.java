package se.kompis.slack;

import com.slack.api.model.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Fetches files that people sent. */
@Component
@WithSlack
class Files implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Calls calls;
    private final URI apiUrl;

    /**
     * Follows no redirect: without a good token Slack leads to its sign-in page. Speaks HTTP/1.1,
     * as over plain HTTP, behind a proxy or in a test, the offer of an upgrade is refused by some.
     */
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    Files(Calls calls, SlackProperties properties) {
        this.calls = calls;
        this.apiUrl = properties.apiUrl();
    }

    /** The bytes of a file, with the token of the workspace that it was sent in. */
    InputStream open(Workspace workspace, String id) throws CallException, IOException {
        File file = calls.call(workspace, client -> client.filesInfo(it -> it.file(id))).getFile();
        URI address = URI.create(file.getUrlPrivateDownload());
        if (!isSlack(address)) {
            throw new IOException("File " + id + " is not kept by Slack");
        }
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + workspace.token())
                        .timeout(PATIENCE)
                        .build();
        return body(id, request);
    }

    private InputStream body(String id, HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new IOException("File " + id + ": status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("File " + id + ": stopped", stopped);
        }
    }

    /** The token goes to Slack only: a remote file may lie anywhere. */
    private boolean isSlack(URI address) {
        String host = String.valueOf(address.getHost());
        return (host.equals("files.slack.com") && "https".equals(address.getScheme()))
                || address.getAuthority().equals(apiUrl.getAuthority());
    }

    @Override
    public void destroy() {
        client.close();
    }
}
