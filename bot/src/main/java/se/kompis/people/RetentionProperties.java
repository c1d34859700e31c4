package se.kompis.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.kompis.conversation.Retention;

/**
 * How long data is kept. What officials write to Kompis may be public records (allmän handling):
 * decide together with whoever is responsible for your archive.
 *
 * @param conversation what was said to Kompis and answered
 * @param gaps questions without names, and opinions of the answers
 * @param learning what somebody has learnt and answered
 * @param audit who did what in the console
 */
@ConfigurationProperties("kompis.retention")
record RetentionProperties(
        @DefaultValue("30d") Duration conversation,
        @DefaultValue("365d") Duration gaps,
        @DefaultValue("1095d") Duration learning,
        @DefaultValue("730d") Duration audit) {

    Retention asRetention() {
        return new Retention(conversation, gaps, learning);
    }
}
