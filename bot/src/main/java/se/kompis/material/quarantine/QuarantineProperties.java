package se.kompis.material.quarantine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a process that reads or draws a file may take.
 *
 * @param memory its heap
 * @param reading how long it may read a file
 * @param drawing how long it may draw a page
 */
@ConfigurationProperties("kompis.quarantine")
public record QuarantineProperties(
        @DefaultValue("512MB") DataSize memory,
        @DefaultValue("3m") Duration reading,
        @DefaultValue("20s") Duration drawing) {}
