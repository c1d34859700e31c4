package se.kompis.material.web;

import java.util.List;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

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

    /** What stands before them in their section. */
    String before() {
        return section().text().substring(0, place.start());
    }
}
