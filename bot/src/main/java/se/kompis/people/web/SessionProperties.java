package se.kompis.people.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sessions of browsers.
 *
 * @param lifetime how long a browser stays signed in after it was last seen
 */
@ConfigurationProperties("kompis.session")
record SessionProperties(@DefaultValue("90d") Duration lifetime) {}
