package se.kompis.answer;

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
    private final Places places;
    private final Texts texts;

    Citations(SignedLinks links, Places places, Texts texts) {
        this.links = links;
        this.places = places;
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
                places.of(locator, locale),
                version(version, locale),
                new Link(texts.get(locale, "answer.openSource"), links.sign(place.path(), tenant)));
    }

    private Optional<String> version(StoredVersion version, Locale locale) {
        Optional<String> date = version.description().versionDate().map(Object::toString);
        return version.latest()
                ? date
                : Optional.of(texts.get(locale, "answer.olderVersion", date.orElse("")).strip());
    }
}
