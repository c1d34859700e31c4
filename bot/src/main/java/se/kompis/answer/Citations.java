package se.kompis.answer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Link;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.text.Locator;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

/** Says where quoted words stand, as a reader would look them up. */
@Component
class Citations {
    private final SignedLinks links;
    private final Texts texts;

    Citations(SignedLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    Citation cite(
            StoredVersion version,
            Locator locator,
            SourcePlace place,
            String tenant,
            Locale locale) {
        return new Citation(
                version.description().publisher(),
                version.description().title(),
                place(locator, locale),
                version(version, locale),
                new Link(texts.get(locale, "answer.openSource"), links.sign(place.path(), tenant)));
    }

    private String place(Locator locator, Locale locale) {
        return switch (locator) {
            case Locator.Page page -> texts.get(locale, "answer.place.page", page.number());
            case Locator.Slide slide -> texts.get(locale, "answer.place.slide", slide.number());
            case Locator.Heading heading -> heading(heading.path(), locale);
            case Locator.Time time -> texts.get(locale, "answer.place.time", clock(time.from()));
        };
    }

    /** The innermost heading; the title itself says nothing new. */
    private String heading(List<String> path, Locale locale) {
        return path.size() < 2 ? "" : texts.get(locale, "answer.place.heading", path.getLast());
    }

    /** A time stamp as players show it, {@code 7:03} or {@code 1:07:03}. */
    private static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    private Optional<String> version(StoredVersion version, Locale locale) {
        Optional<String> date = version.description().versionDate().map(Object::toString);
        return version.latest()
                ? date
                : Optional.of(texts.get(locale, "answer.olderVersion", date.orElse("")).strip());
    }
}
