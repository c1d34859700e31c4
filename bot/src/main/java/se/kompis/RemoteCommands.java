package se.kompis;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Hands a command to the server that owns the data folder, and shows what comes back. */
final class RemoteCommands {
    private static final int UNREACHABLE = 1;

    private final DataFolder folder;
    private final JsonMapper json = JsonMapper.shared();

    RemoteCommands(DataFolder folder) {
        this.folder = folder;
    }

    /** Runs the command over there; the exit code is the command's own. */
    int run(List<String> arguments, CommandContext context) {
        try {
            Optional<ServerFile> server = ServerFile.read(folder.serverFile());
            if (server.isPresent()) {
                return run(server.get(), arguments, context);
            }
        } catch (IOException | InterruptedException unreachable) {
            // Told below: what matters is that nobody answered, not how.
        }
        context.err("remote.unreachable", folder.path());
        return UNREACHABLE;
    }

    private int run(ServerFile server, List<String> arguments, CommandContext context)
            throws IOException, InterruptedException {
        var command =
                new RemoteCommand(
                        arguments,
                        context.directory().toString(),
                        context.wording().locale().toLanguageTag());
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + server.port() + CommandEndpoint.PATH))
                        .header("Authorization", "Bearer " + server.key())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(command)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> response =
                    client.send(request, HttpResponse.BodyHandlers.ofLines());
            // A body left open would hold up the client's close for ever.
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IOException("Answered " + response.statusCode());
                }
                return show(lines, context.console());
            }
        }
    }

    private int show(Stream<String> lines, Console console) {
        return lines.map(line -> json.readValue(line, RemoteLine.class))
                .mapToInt(line -> show(line, console))
                .reduce(UNREACHABLE, (_, last) -> last);
    }

    private static int show(RemoteLine line, Console console) {
        if (line.out() != null) {
            console.out(line.out());
        } else if (line.err() != null) {
            console.err(line.err());
        } else if (line.progress() != null) {
            console.progress(line.progress(), line.done(), line.total());
        }
        return line.exit() == null ? UNREACHABLE : line.exit();
    }
}
