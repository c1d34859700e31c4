package se.kompis.knowledge.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML pages: what a reader came for, without menus, scripts and footers. */
final class HtmlReader implements FormatReader {
    private static final int MAX_DEPTH = 500;

    /** A page says its encoding within the first kilobyte (HTML standard, 13.2.3.2). */
    private static final Pattern STATED_CHARSET =
            Pattern.compile("(?i)<meta[^>]{1,200}charset|<\\?xml[^>]{1,100}encoding");

    private static final Pattern ISO_DATE = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        org.jsoup.nodes.Document page = parse(Files.readAllBytes(source.file()));
        HeadedText text = new HeadedText(source.budget());
        HtmlText.read(content(page), text);
        source.progress().pages(1, 1);
        return new Document(
                source.mediaType(), title(page), properties(page), text.sections(), List.of());
    }

    private static org.jsoup.nodes.Document parse(byte[] bytes) throws IOException {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        String start =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, 2048),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        return STATED_CHARSET.matcher(start).find()
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser)
                : Jsoup.parse(Charsets.decode(bytes), "", parser);
    }

    private static Element content(org.jsoup.nodes.Document page) {
        return Optional.ofNullable(page.selectFirst("main, [role=main]"))
                .filter(Element::hasText)
                .orElseGet(page::body);
    }

    /** A page's title often carries the site's name; its one big heading does not. */
    private static Optional<String> title(org.jsoup.nodes.Document page) {
        return Titles.sensible(first(page, "h1").map(Element::text))
                .or(() -> Titles.sensible(meta(page, "property", "og:title")))
                .or(() -> Titles.sensible(Optional.of(page.title())));
    }

    private static Map<String, String> properties(org.jsoup.nodes.Document page) {
        Map<String, String> properties = new HashMap<>();
        first(page, "html[lang]")
                .map(html -> html.attr("lang"))
                .filter(language -> language.matches("[A-Za-z-]{2,20}"))
                .ifPresent(value -> properties.put(Document.Properties.LANGUAGE, value));
        date(page).ifPresent(value -> properties.put(Document.Properties.VERSION, value));
        meta(page, "name", "dc.publisher")
                .or(() -> meta(page, "name", "dcterms.publisher"))
                .ifPresent(value -> properties.put(Document.Properties.PUBLISHER, value));
        first(page, "link[rel=license], a[rel=license]")
                .map(link -> link.hasText() ? link.text() : link.attr("href"))
                .map(CleanText::line)
                .ifPresent(value -> properties.put(Document.Properties.LICENCE, value));
        return properties;
    }

    private static Optional<String> date(org.jsoup.nodes.Document page) {
        return meta(page, "property", "article:modified_time")
                .or(() -> meta(page, "name", "dcterms.modified"))
                .or(() -> meta(page, "name", "dc.date"))
                .or(() -> meta(page, "property", "article:published_time"))
                .map(ISO_DATE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(date -> date.group(1));
    }

    private static Optional<String> meta(
            org.jsoup.nodes.Document page, String attribute, String name) {
        return page.select("meta[" + attribute + "]").stream()
                .filter(meta -> meta.attr(attribute).equalsIgnoreCase(name))
                .map(meta -> CleanText.line(meta.attr("content")))
                .filter(Words::any)
                .findFirst();
    }

    private static Optional<Element> first(org.jsoup.nodes.Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }
}
