package se.kompis.console;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.people.Audit;
import se.kompis.people.Directory;
import se.kompis.people.Profile;

/** Puts deeds into words. */
@Component
class AuditLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Directory directory;
    private final Texts texts;

    AuditLines(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    Line of(Audit.Deed deed, Participant reader) {
        Locale locale = reader.locale();
        return new Line(
                time(deed.at(), reader),
                who(deed.person(), locale),
                texts.getOr(locale, "audit." + deed.name(), deed.name()),
                texts.getOr(locale, "audit.detail." + deed.detail(), deed.detail()),
                directory.find(deed.object()).map(it -> called(it, locale)));
    }

    private static String time(Instant at, Participant reader) {
        return TIME.format(at.atZone(reader.zone()));
    }

    private String who(String person, Locale locale) {
        if (person.equals(Audit.SERVER)) {
            return texts.get(locale, "console.audit.server");
        }
        return directory
                .find(person)
                .map(it -> called(it, locale))
                .orElseGet(() -> texts.get(locale, "console.audit.forgotten"));
    }

    private String called(Profile person, Locale locale) {
        return person.name()
                .orElseGet(() -> texts.get(locale, "console.people.nameless", person.shortId()));
    }

    /**
     * A line of the log.
     *
     * @param object whom it was done to, when that is a person
     */
    record Line(String at, String who, String deed, String detail, Optional<String> object) {}
}
