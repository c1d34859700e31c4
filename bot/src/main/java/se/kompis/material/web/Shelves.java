package se.kompis.material.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.Libraries;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;

/**
 * What an administrator may see and change. What is somebody else's is as unknown as what does not
 * exist.
 */
@Component
class Shelves {
    private final Materials materials;

    Shelves(Materials materials) {
        this.materials = materials;
    }

    /** The libraries to choose from, the own one first. */
    List<LibraryId> libraries(Participant administrator) {
        return List.copyOf(Libraries.editableBy(administrator));
    }

    /** The library that was asked for, or else the first there is. */
    LibraryId library(Participant administrator, Optional<String> asked) {
        List<LibraryId> libraries = libraries(administrator);
        return asked.map(name ->
                        libraries.stream()
                                .filter(it -> it.value().equals(name))
                                .findFirst()
                                .orElseThrow(Shelves::unknown))
                .or(() -> libraries.stream().findFirst())
                .orElseThrow(Shelves::unknown);
    }

    /** All versions of a material, newest first. */
    List<StoredVersion> versions(Participant administrator, String material) {
        List<StoredVersion> versions = materials.versions(new MaterialId(material));
        if (versions.isEmpty()
                || !Libraries.editableBy(administrator).contains(versions.getFirst().library())) {
            throw unknown();
        }
        return versions;
    }

    /** The version that is worked on: a draft, or else the one in force. */
    StoredVersion newest(Participant administrator, String material) {
        return versions(administrator, material).getFirst();
    }

    /** The same, for what only publishers may do. */
    StoredVersion publishable(Participant administrator, String material) {
        StoredVersion newest = newest(administrator, material);
        if (!Libraries.publishableBy(administrator).contains(newest.library())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return newest;
    }

    /** Those whose title, file name or publisher holds the words, in any case. */
    static List<StoredVersion> found(List<StoredVersion> materials, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return materials.stream()
                .filter(it -> told(it.description()).anyMatch(text -> text.contains(wanted)))
                .toList();
    }

    private static Stream<String> told(StoredVersion.Description description) {
        return Stream.of(
                        description.title(),
                        description.fileName(),
                        description.publisher().orElse(""))
                .map(text -> text.toLowerCase(Locale.ROOT));
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
