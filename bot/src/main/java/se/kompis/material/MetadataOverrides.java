package se.kompis.material;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.analysis.Language;

/**
 * What whoever adds a file says about it. What is left out is taken from the file, or guessed.
 *
 * @param publisher as shown
 * @param licence its name
 * @param audience keys such as {@code politician}
 * @param topics keys such as {@code open-data}
 * @param versionDate the day of the version
 * @param language of the text
 * @param owner who answers for it
 * @param reviewBy the day by which somebody should look whether it still holds
 * @param expires the last day on which it is searched
 */
public record MetadataOverrides(
        Optional<String> publisher,
        Optional<String> licence,
        Set<String> audience,
        Set<String> topics,
        Optional<LocalDate> versionDate,
        Optional<Language> language,
        Optional<String> owner,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> expires) {
    /** All from the file. */
    public static final MetadataOverrides NONE =
            new MetadataOverrides(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public MetadataOverrides {
        audience = Set.copyOf(audience);
        topics = Set.copyOf(topics);
    }
}
