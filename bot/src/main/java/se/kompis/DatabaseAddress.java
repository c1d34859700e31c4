package se.kompis;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL, as people write it: {@code jdbc:postgresql://host/kompis?user=…} as Java does, or
 * {@code postgres://user:password@host:5432/kompis} as everybody else.
 *
 * @param jdbc for the driver
 * @param user empty when it is in {@code jdbc} or not needed
 * @param password the same
 */
record DatabaseAddress(String jdbc, Optional<String> user, Optional<String> password)
        implements JdbcConnectionDetails {
    private static final String JDBC = "jdbc:postgresql:";
    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?");

    /**
     * @throws IllegalArgumentException when it is neither
     */
    static DatabaseAddress of(String written) {
        if (written.startsWith(JDBC)) {
            return new DatabaseAddress(written, Optional.empty(), Optional.empty());
        }
        URI address = URI.create(written);
        if (address.getScheme() == null
                || address.getHost() == null
                || !SCHEME.matcher(address.getScheme()).matches()) {
            throw new IllegalArgumentException(
                    "KOMPIS_DATABASE_URL is to be postgres://user:password@host/database or"
                            + " jdbc:postgresql://host/database");
        }
        String[] login = Optional.ofNullable(address.getRawUserInfo()).orElse("").split(":", 2);
        return new DatabaseAddress(
                JDBC + "//" + server(address) + address.getRawPath() + parameters(address),
                Optional.of(decoded(login[0])).filter(it -> !it.isEmpty()),
                login.length == 2 ? Optional.of(decoded(login[1])) : Optional.empty());
    }

    private static String server(URI address) {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private static String parameters(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    /** A plus stands for itself in this part of an address. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String getJdbcUrl() {
        return jdbc;
    }

    @Override
    public String getUsername() {
        return user.orElse("");
    }

    @Override
    public String getPassword() {
        return password.orElse("");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseAddress[PostgreSQL]";
    }
}
