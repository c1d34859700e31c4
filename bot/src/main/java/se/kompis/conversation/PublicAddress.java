package se.kompis.conversation;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where browsers reach Kompis ({@code kompis.public-url}). Without it no link can be shown in a
 * chat, since a path alone leads nowhere from there.
 */
@Component
public final class PublicAddress {
    private final String base;

    public PublicAddress(@Value("${kompis.public-url:}") String base) {
        this.base = base.strip().replaceAll("/+$", "");
    }

    /** The whole address of a link. */
    public Optional<URI> of(Link link) {
        return of(link.target().toString());
    }

    /** The whole address of a path on the server. */
    public Optional<URI> of(String path) {
        return base.isEmpty() ? Optional.empty() : Optional.of(URI.create(base + path));
    }
}
