package se.kompis.material;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things lie.
 *
 * @param data the data folder: database, originals, indexes, keys. Back this up.
 */
@ConfigurationProperties("kompis")
public record MaterialProperties(Path data) {}
