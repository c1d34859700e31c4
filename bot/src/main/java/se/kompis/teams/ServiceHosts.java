package se.kompis.teams;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where Kompis may call, whatever a message says: the hosts in the settings, over HTTPS. Loopback
 * addresses, which are for tests, have to be named there, and may do without.
 */
@Component
@WithTeams
class ServiceHosts {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final TeamsMode mode;
    private final TeamsProperties properties;

    ServiceHosts(TeamsMode mode, TeamsProperties properties) {
        this.mode = mode;
        this.properties = properties;
    }

    /** Whether answers may go to an address. */
    boolean allow(String address) {
        return mode.isAnonymous()
                ? LOOPBACK.contains(host(address))
                : isOn(properties.serviceHosts(), address);
    }

    /** Whether files may be fetched from an address. */
    boolean allowFile(String address) {
        return isOn(properties.fileHosts(), address);
    }

    private static boolean isOn(List<String> hosts, String address) {
        String host = host(address);
        return hosts.stream().anyMatch(listed -> matches(listed, host))
                && (address.startsWith("https://") || LOOPBACK.contains(host));
    }

    private static boolean matches(String listed, String host) {
        return listed.startsWith("*.")
                ? host.endsWith(listed.substring(1))
                : !host.isEmpty() && listed.equals(host);
    }

    private static String host(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() == null || uri.getUserInfo() != null ? "" : uri.getHost();
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
