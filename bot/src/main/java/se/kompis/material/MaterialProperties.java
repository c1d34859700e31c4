package se.kompis.material;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things lie.
 *
 * @param data the data folder: database, originals, indexes, keys. Back this up.
 * @param shared what several instances on one database have in common, originals and keys ({@code
 *     KOMPIS_SHARED}); otherwise the data folder
 */
@ConfigurationProperties("kompis")
public record MaterialProperties(Path data, @Nullable Path shared) {

    /** The folder with originals and keys. */
    Path common() {
        return shared == null ? data : shared;
    }
}
