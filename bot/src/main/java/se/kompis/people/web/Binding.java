package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Whether only this machine can reach the server, so that whoever comes may stay. */
@Component
class Binding {
    private static final Set<String> LOCAL_HOSTS =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    private final boolean loopback;

    Binding(ServerProperties server) {
        InetAddress address = server.getAddress();
        loopback = address != null && address.isLoopbackAddress();
    }

    /**
     * Whether a host may be asked for. On loopback only its own names are: a foreign site whose
     * name was made to point here (DNS rebinding) must not read anything.
     */
    boolean serves(String host) {
        return !loopback || LOCAL_HOSTS.contains(host);
    }

    /**
     * Whether the person sits at this machine. A request that a proxy passed on comes from
     * elsewhere, whatever address it was sent from.
     */
    boolean isLocal(HttpServletRequest request) {
        return loopback
                && Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
                        .allMatch(header -> request.getHeader(header) == null);
    }
}
