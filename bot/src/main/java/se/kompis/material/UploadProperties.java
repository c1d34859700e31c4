package se.kompis.material;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Files that people send.
 *
 * @param patience how long whoever sends a file in a chat is kept waiting for what became of it;
 *     after that they are told when it is known
 */
@ConfigurationProperties("kompis.upload")
record UploadProperties(@DefaultValue("15s") Duration patience) {}
