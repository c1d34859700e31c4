package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with GitHub's tables) and its YAML front matter. */
final class MarkdownReader implements FormatReader {
    private static final int MAX_NESTING = 50;

    /** Under which keys front matter gives what {@link Document.Properties} names. */
    private static final Map<String, List<String>> ALIASES =
            Map.of(
                    Document.Properties.VERSION,
                    List.of("version", "date", "datum", "lastmod", "updated"),
                    Document.Properties.LANGUAGE,
                    List.of("language", "lang", "språk"),
                    Document.Properties.PUBLISHER,
                    List.of("publisher", "utgivare"),
                    Document.Properties.LICENCE,
                    List.of("licence", "license", "licens"));

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(MAX_NESTING)
                    .maxInlineNesting(MAX_NESTING)
                    .build();

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        FrontMatter front = FrontMatter.of(source.decoded());
        HeadedText text = new HeadedText(source.budget());
        new MarkdownText(text).read(PARSER.parse(front.body()));
        source.progress().pages(1, 1);
        Optional<String> title =
                front.get("title").or(() -> front.get("titel")).map(CleanText::line);
        return new Document(
                source.mediaType(),
                title.or(text::firstHeading),
                properties(front),
                text.sections(),
                List.of());
    }

    private static Map<String, String> properties(FrontMatter front) {
        Map<String, String> properties = new HashMap<>(front.values());
        ALIASES.forEach((key, aliases) ->
                aliases.stream()
                        .flatMap(alias -> front.get(alias).stream())
                        .findFirst()
                        .ifPresent(value -> properties.put(key, value)));
        return properties;
    }
}
