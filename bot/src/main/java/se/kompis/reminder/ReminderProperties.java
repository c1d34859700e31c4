package se.kompis.reminder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much Kompis may speak first.
 *
 * @param dailyCap the most that anybody is sent in a day
 */
@ConfigurationProperties("kompis.reminder")
record ReminderProperties(@DefaultValue("2") int dailyCap) {}
