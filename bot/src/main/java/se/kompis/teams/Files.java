package se.kompis.teams;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Fetches files that people sent. Their addresses open without a token, for a few minutes. */
@Component
@WithTeams
class Files {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http;
    private final ServiceHosts hosts;

    Files(HttpClient teamsHttpClient, ServiceHosts hosts) {
        this.http = teamsHttpClient;
        this.hosts = hosts;
    }

    InputStream open(String address) throws IOException {
        if (!hosts.allowFile(address)) {
            throw new IOException("The file does not lie where Teams keeps files");
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response =
                    http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new IOException("File: status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("File: stopped", stopped);
        }
    }
}
