package se.kompis.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.analysis.Language;

/**
 * One version of a published text, as a citation and a filter need it.
 *
 * @param id the same in all versions
 * @param version counted from 1
 * @param title as shown to people
 * @param publisher as shown to people; empty when unknown
 * @param language of the text
 * @param versionDate the day of this version, where known
 * @param topics topic keys such as {@code open-data}, for narrowing
 * @param fileName the original's name
 */
public record Material(
        MaterialId id,
        int version,
        String title,
        Optional<String> publisher,
        Language language,
        Optional<LocalDate> versionDate,
        Set<String> topics,
        String fileName) {
    public Material {
        topics = Set.copyOf(topics);
    }
}
