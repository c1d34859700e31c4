package se.kompis.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The web chat.
 *
 * @param patience how long a page waits for an answer before it says that work goes on
 */
@ConfigurationProperties("kompis.web")
record WebProperties(@DefaultValue("60s") Duration patience) {}
