package se.kompis.material;

import java.util.Optional;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.Passage;
import se.kompis.knowledge.Quotation;

/**
 * A span of a material's version.
 *
 * @param section ordinal, from 0
 * @param start offset in the section's text, UTF-16 code units
 * @param end offset after the last character
 */
public record SourcePlace(MaterialId material, int version, int section, int start, int end) {

    /** Where a quotation stands. */
    public static SourcePlace of(Quotation quotation) {
        Passage passage = quotation.passage();
        return new SourcePlace(
                passage.material().id(),
                passage.material().version(),
                passage.section(),
                quotation.start(),
                quotation.end());
    }

    /** The path of its page, {@code /source/MATERIAL/VERSION/SECTION/START-END}. */
    public String path() {
        return "/source/%s/%d/%d/%d-%d".formatted(material.value(), version, section, start, end);
    }

    /** A place as its path spells it; empty when the span is none. */
    public static Optional<SourcePlace> of(String material, int version, int section, String span) {
        if (material.isBlank() || !span.matches("\\d{1,9}-\\d{1,9}")) {
            return Optional.empty();
        }
        int dash = span.indexOf('-');
        return Optional.of(
                new SourcePlace(
                        new MaterialId(material),
                        version,
                        section,
                        Integer.parseInt(span.substring(0, dash)),
                        Integer.parseInt(span.substring(dash + 1))));
    }
}
