package se.kompis.material.web;

import java.util.List;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;
import se.kompis.material.quarantine.Quoted;

/**
 * A place that a reader may see.
 *
 * @param version the material's version that was quoted
 * @param sections all of its text
 * @param place within the sections
 */
record CitedSource(StoredVersion version, List<Section> sections, SourcePlace place) {

    Section section() {
        return sections.get(place.section());
    }

    Locator locator() {
        return section().locator();
    }

    /** The quoted words. */
    String quote() {
        return section().text().substring(place.start(), place.end());
    }

    /** The same, to be found on a picture. */
    Quoted quoted() {
        return new Quoted(quote(), section().text().substring(0, place.start()));
    }
}
