package se.kompis.conversation;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each platform takes.
 *
 * @param pace messages a minute on one connection, by channel ({@code KOMPIS_PACE_SLACK})
 */
@ConfigurationProperties("kompis")
record PaceProperties(@DefaultValue Map<String, Integer> pace) {
    private static final int CAUTIOUS = 60;

    int perMinute(String channel) {
        return Math.max(1, pace.getOrDefault(channel, CAUTIOUS));
    }
}
