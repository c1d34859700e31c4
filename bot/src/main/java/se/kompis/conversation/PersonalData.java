package se.kompis.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tables with personal data. Every module that has such tables has a bean of this type, and a test
 * finds person columns that none covers.
 */
public interface PersonalData {

    /** The tables covered. */
    List<String> tables();

    /** All that is kept of a person, rows by table; nothing secret, no technical keys. */
    Map<String, List<Map<String, @Nullable Object>>> export(String person);

    /** Forgets a person. What must stay for others (an answer, a count) stays without them. */
    void erase(String person);

    /**
     * Two people turned out to be one: takes over what must not be lost of the first, such as the
     * way to them. What is left of the first is erased after that.
     */
    default void join(String from, String into) {}

    /** Deletes what is older than its class of data may be kept. */
    void expire(Retention retention, Instant now);

    /**
     * Deletes a tenant's data that is older than that tenant wants it to be kept, which is never
     * longer than {@link #expire} allows. The table {@code person} tells whose tenant somebody is.
     */
    default void expireIn(String tenant, Retention retention, Instant now) {}
}
