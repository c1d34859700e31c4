package se.kompis.conversation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a channel knows of a sender that may help at first contact. A person's own settings win.
 *
 * @param locale the client's language
 * @param zone the client's time zone
 * @param guest from another organisation: reads the national library only
 * @param directoryId who it is in the organisation's directory, if the platform vouches for that:
 *     accounts with the same one are the same person's
 */
public record Hints(
        Optional<Locale> locale,
        Optional<ZoneId> zone,
        boolean guest,
        Optional<String> directoryId) {
    /** For a channel that knows nothing. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), false);

    /** For a channel that knows no directory. */
    public Hints(Optional<Locale> locale, Optional<ZoneId> zone, boolean guest) {
        this(locale, zone, guest, Optional.empty());
    }
}
