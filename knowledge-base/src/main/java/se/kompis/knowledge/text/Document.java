package se.kompis.knowledge.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param mediaType what the content says the file is, such as {@code application/pdf}
 * @param title the title that the file gives itself: its properties, first heading or first slide;
 *     empty where it gives none worth showing (a file name is the caller's business)
 * @param properties what else the file says of itself, under the keys of {@link Properties};
 *     Markdown front matter ends here as it stands, with lists joined by {@code ", "}
 * @param sections in reading order; never empty
 * @param warnings what could not be read, a line each, such as a page that is only a picture
 */
public record Document(
        String mediaType,
        Optional<String> title,
        Map<String, String> properties,
        List<Section> sections,
        List<ReadWarning> warnings) {

    public Document {
        properties = Map.copyOf(properties);
        sections = List.copyOf(sections);
        warnings = List.copyOf(warnings);
    }

    /** Keys of {@link #properties} that more than one kind of file fills. */
    public static final class Properties {
        /** Who published it. */
        public static final String PUBLISHER = "publisher";

        /** A BCP 47 tag such as {@code sv} or {@code en}. */
        public static final String LANGUAGE = "language";

        /** ISO date on which this version was made or last changed, {@code 2026-11-22}. */
        public static final String VERSION = "version";

        /** The licence's name. */
        public static final String LICENCE = "licence";

        private Properties() {}
    }
}
