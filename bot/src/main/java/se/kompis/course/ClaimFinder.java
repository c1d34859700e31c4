package se.kompis.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.Section;
import se.kompis.material.Libraries;
import se.kompis.material.Materials;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

/** Finds the sentence that a claim rests on, byte for byte, in published material. */
@Component
class ClaimFinder {
    private final Materials materials;

    ClaimFinder(Materials materials) {
        this.materials = materials;
    }

    /**
     * Where the sentence of a claim stands, for a course of a library.
     *
     * @return empty when no published material of that title and publisher has it
     */
    Optional<SourcePlace> find(Lesson.Claim claim, LibraryId library) {
        return sources(claim, library)
                .map(version -> place(version, claim.sentence()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether there is published material of that title and publisher at all. */
    boolean knows(Lesson.Claim claim, LibraryId library) {
        return sources(claim, library).findAny().isPresent();
    }

    private Stream<StoredVersion> sources(Lesson.Claim claim, LibraryId library) {
        return Libraries.readableIn(library.value()).stream()
                .flatMap(readable -> materials.published(readable, claim.source()).stream())
                .filter(version ->
                        version.description().publisher().orElse("").equals(claim.publisher()));
    }

    private Optional<SourcePlace> place(StoredVersion version, String sentence) {
        List<Section> sections = materials.sections(version.material(), version.number());
        for (int section = 0; section < sections.size(); section++) {
            int start = sections.get(section).text().indexOf(sentence);
            if (start >= 0) {
                return Optional.of(
                        new SourcePlace(
                                version.material(),
                                version.number(),
                                section,
                                start,
                                start + sentence.length()));
            }
        }
        return Optional.empty();
    }
}
