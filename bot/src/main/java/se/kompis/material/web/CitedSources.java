package se.kompis.material.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.Section;
import se.kompis.material.MaterialState;
import se.kompis.material.Materials;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

/** Decides what a link opens. Nothing is looked up before the signature has proven right. */
@Component
class CitedSources {
    private final SignedLinks links;
    private final Materials materials;

    CitedSources(SignedLinks links, Materials materials) {
        this.links = links;
        this.materials = materials;
    }

    /**
     * Follows a link.
     *
     * @param path the parts {@code material}, {@code version}, {@code section} and {@code span}
     * @param query as {@link SignedLinks} made it
     */
    Lookup follow(Map<String, String> path, Map<String, String> query) {
        return place(path).map(place -> follow(place, query)).orElseGet(Lookup.Unknown::new);
    }

    private Lookup follow(SourcePlace place, Map<String, String> query) {
        return switch (links.check(place.path(), query)) {
            case FORGED -> new Lookup.Unknown();
            case EXPIRED -> new Lookup.Expired();
            case VALID -> open(place, query.getOrDefault("t", ""));
        };
    }

    private Lookup open(SourcePlace place, String tenant) {
        return materials
                .find(place.material(), place.version())
                .filter(version -> isFor(tenant, version.library()))
                .map(version -> open(place, version))
                .orElseGet(Lookup.Unknown::new);
    }

    private static boolean isFor(String tenant, LibraryId library) {
        return library.equals(LibraryId.NATIONAL) || library.value().equals(tenant);
    }

    private Lookup open(SourcePlace place, StoredVersion version) {
        if (version.state() == MaterialState.RETIRED) {
            return new Lookup.Withdrawn();
        }
        List<Section> sections = materials.sections(place.material(), place.version());
        boolean exists =
                place.section() < sections.size()
                        && place.start() < place.end()
                        && place.end() <= sections.get(place.section()).text().length();
        return exists
                ? new Lookup.Found(new CitedSource(version, sections, place))
                : new Lookup.Unknown();
    }

    /** The place that a path names, if it is spelt as {@link SourcePlace#path()} spells it. */
    private static Optional<SourcePlace> place(Map<String, String> path) {
        String material = path.getOrDefault("material", "");
        String version = path.getOrDefault("version", "");
        String section = path.getOrDefault("section", "");
        String span = path.getOrDefault("span", "");
        if (!isNumber(version) || !isNumber(section)) {
            return Optional.empty();
        }
        String spelt = "/source/" + String.join("/", material, version, section, span);
        return SourcePlace.of(material, Integer.parseInt(version), Integer.parseInt(section), span)
                .filter(place -> place.path().equals(spelt));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,9}");
    }
}
