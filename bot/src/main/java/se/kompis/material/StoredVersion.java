package se.kompis.material;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Material;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.analysis.Language;

/**
 * One version of a material, as it is kept.
 *
 * @param library whose it is
 * @param material the same in all versions
 * @param number counted from 1
 * @param latest whether this is the version in force
 * @param state of the material
 * @param description what is said about it
 * @param mediaType what the content is
 * @param contentHash SHA-256 of the original, in hex
 */
public record StoredVersion(
        LibraryId library,
        MaterialId material,
        int number,
        boolean latest,
        MaterialState state,
        Description description,
        String mediaType,
        String contentHash) {

    /**
     * What is said about a version.
     *
     * @param title as shown
     * @param publisher as shown
     * @param licence its name
     * @param language of the text
     * @param versionDate the day of the version
     * @param audience keys such as {@code politician}
     * @param topics keys such as {@code open-data}
     * @param level key such as {@code beginner}
     * @param fileName of the original
     */
    public record Description(
            String title,
            Optional<String> publisher,
            Optional<String> licence,
            Language language,
            Optional<LocalDate> versionDate,
            Set<String> audience,
            Set<String> topics,
            Optional<String> level,
            String fileName) {
        public Description {
            audience = Set.copyOf(audience);
            topics = Set.copyOf(topics);
        }
    }

    /** As the knowledge base knows it. */
    public Material asMaterial() {
        return new Material(
                material,
                number,
                description.title(),
                description.publisher(),
                description.language(),
                description.versionDate(),
                description.topics(),
                description.fileName());
    }
}
