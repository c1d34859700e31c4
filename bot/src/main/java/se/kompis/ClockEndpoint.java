package se.kompis;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sets the clock, so that a check need not wait until Tuesday. It is there only where {@code
 * kompis.clock.movable} is set and the server listens on loopback, and only for this machine.
 */
@RestController
@ConditionalOnProperty("kompis.clock.movable")
class ClockEndpoint {
    static final String PATH = "/local/clock";

    private final Clock clock;

    ClockEndpoint(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(PATH)
    String set(@RequestParam Instant to, HttpServletRequest request) throws UnknownHostException {
        if (!(clock instanceof ShiftedClock shifted) || !isFromHere(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        shifted.set(to);
        return shifted.instant().toString();
    }

    private static boolean isFromHere(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
                        .allMatch(header -> request.getHeader(header) == null);
    }
}
