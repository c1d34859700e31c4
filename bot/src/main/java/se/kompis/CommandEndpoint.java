package se.kompis;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands that somebody gives on the same machine, beside this server, on the same data. */
@RestController
class CommandEndpoint {
    static final String PATH = "/local/command";

    private final Commands commands;
    private final JsonMapper json;
    private final String key;

    CommandEndpoint(Commands commands, JsonMapper json, SecureRandom random) {
        this.commands = commands;
        this.json = json;
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key that a command has to show, new at every start. */
    String key() {
        return key;
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_NDJSON_VALUE)
    ResponseEntity<StreamingResponseBody> run(
            @RequestHeader("Authorization") String authorization,
            @RequestBody RemoteCommand command,
            HttpServletRequest request)
            throws UnknownHostException {
        if (!isFromHere(request) || !isKey(authorization)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return ResponseEntity.ok(out -> run(command, out));
    }

    private static boolean isFromHere(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private boolean isKey(String authorization) {
        return MessageDigest.isEqual(
                authorization.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + key).getBytes(StandardCharsets.UTF_8));
    }

    private void run(RemoteCommand command, OutputStream out) {
        Wording wording = new Wording(Locale.forLanguageTag(command.language()));
        StreamConsole console = new StreamConsole(out, json);
        var context = new CommandContext(console, Path.of(command.directory()), wording);
        console.send(RemoteLine.ofExit(commands.run(command.arguments(), context)));
    }

    /** A terminal at the other end of a connection. */
    private record StreamConsole(OutputStream stream, JsonMapper json) implements Console {
        @Override
        public void out(String line) {
            send(RemoteLine.ofOut(line));
        }

        @Override
        public void err(String line) {
            send(RemoteLine.ofErr(line));
        }

        @Override
        public void progress(String what, long done, long total) {
            send(RemoteLine.ofProgress(what, done, total));
        }

        private void send(RemoteLine line) {
            try {
                stream.write(
                        (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException("The command's terminal is gone", gone);
            }
        }
    }
}
