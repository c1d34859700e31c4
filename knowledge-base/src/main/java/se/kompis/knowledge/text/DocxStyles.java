package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph styles of a DOCX. Word writes the built-in names in English whatever its language
 * ({@code heading 1}), but the ids in the author's ({@code Rubrik1}).
 */
final class DocxStyles {
    /** Marks a paragraph that is not a heading. */
    static final int BODY = -1;

    private static final int TITLE = 0;
    private static final int MAX_BASES = 20;
    private static final Pattern NAMED =
            Pattern.compile("(?:heading|rubrik|överskrift|otsikko) ?([1-9])");

    /**
     * One style.
     *
     * @param name such as {@code heading 1}
     * @param base id of the style it is based on, or an empty string
     * @param outline 0 for the outermost heading, 9 for body text, or -1 where it says nothing
     * @param list number and level of the list it puts a paragraph in
     */
    record Style(String name, String base, int outline, Optional<DocxNumbering.Item> list) {}

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles read(ZipParts parts) throws UnreadableException, IOException {
        DocxStyles styles = new DocxStyles();
        if (parts.has("word/styles.xml")) {
            try (XmlEvents xml = new XmlEvents(parts.require("word/styles.xml"))) {
                while (xml.next()) {
                    if (xml.isStart("style")) {
                        styles.styles.put(xml.attribute("styleId"), style(xml));
                    }
                }
            }
        }
        return styles;
    }

    private static Style style(XmlEvents xml) throws UnreadableException {
        String name = "";
        String base = "";
        int outline = -1;
        int number = -1;
        int level = 0;
        while (xml.next() && !xml.isEnd("style")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "name" -> name = xml.attribute("val").toLowerCase(Locale.ROOT);
                    case "basedOn" -> base = xml.attribute("val");
                    case "outlineLvl" -> outline = xml.number("val", -1);
                    case "numId" -> number = xml.number("val", -1);
                    case "ilvl" -> level = xml.number("val", 0);
                    default -> {}
                }
            }
        }
        return new Style(name, base, outline, DocxNumbering.Item.of(number, level));
    }

    /** The heading level that a style gives, counted from 1; 0 for the title; else BODY. */
    int level(String id) {
        int level = named(id);
        Optional<Style> style = find(id);
        for (int i = 0; i < MAX_BASES && level == BODY && style.isPresent(); i++) {
            level = level(style.get());
            style = base(style.get());
        }
        return level;
    }

    private static int level(Style style) {
        int named = named(style.name());
        return named == BODY ? levelOf(style.outline()) : named;
    }

    /** Turns Word's outline level, which counts from 0 and has 9 for body text, into ours. */
    static int levelOf(int outline) {
        return outline >= 0 && outline < 9 ? outline + 1 : BODY;
    }

    /** Whether paragraphs of the style are entries of a table of contents. */
    boolean isContents(String id) {
        String name = find(id).map(Style::name).orElse(id.toLowerCase(Locale.ROOT));
        return name.matches("(toc|innehåll|table of figures) ?(\\d|heading)?");
    }

    /** The list that a style puts its paragraphs in. */
    Optional<DocxNumbering.Item> list(String id) {
        Optional<Style> style = find(id);
        for (int i = 0; i < MAX_BASES && style.isPresent(); i++) {
            if (style.get().list().isPresent()) {
                return style.get().list();
            }
            style = base(style.get());
        }
        return Optional.empty();
    }

    private Optional<Style> find(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    private Optional<Style> base(Style style) {
        return find(style.base());
    }

    private static int named(String nameOrId) {
        String name = nameOrId.toLowerCase(Locale.ROOT);
        Matcher matcher = NAMED.matcher(name);
        if (matcher.matches()) {
            return Integer.parseInt(matcher.group(1));
        }
        return name.equals("title") ? TITLE : BODY;
    }
}
