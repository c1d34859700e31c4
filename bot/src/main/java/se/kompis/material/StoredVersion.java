package se.kompis.material;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
     * @param owner who answers for it, in words
     * @param reviewBy the day by which somebody should look whether it still holds
     * @param expires the last day on which it is searched
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
            Optional<String> owner,
            Optional<LocalDate> reviewBy,
            Optional<LocalDate> expires,
            String fileName) {
        public Description {
            audience = Set.copyOf(audience);
            topics = Set.copyOf(topics);
        }

        /** The same said of another file. */
        Description of(Description newer) {
            return new Description(
                    title,
                    publisher,
                    licence,
                    newer.language,
                    newer.versionDate,
                    audience,
                    topics,
                    level,
                    owner,
                    reviewBy,
                    newer.expires,
                    newer.fileName);
        }

        /** The same in a fixed order, to tell whether two are equal. */
        String canonical() {
            return String.join(
                    "\n",
                    title,
                    publisher.orElse(""),
                    licence.orElse(""),
                    language.tag(),
                    versionDate.map(LocalDate::toString).orElse(""),
                    String.join(",", new TreeSet<>(audience)),
                    String.join(",", new TreeSet<>(topics)),
                    level.orElse(""),
                    owner.orElse(""),
                    reviewBy.map(LocalDate::toString).orElse(""),
                    expires.map(LocalDate::toString).orElse(""),
                    fileName);
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
