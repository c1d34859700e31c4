package se.kompis.material.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.text.Locator;
import se.kompis.material.StoredVersion;

/** Makes the page of a source in a language. */
@Component
class SourcePages {
    private final PageImages images;
    private final Texts texts;

    SourcePages(PageImages images, Texts texts) {
        this.images = images;
        this.texts = texts;
    }

    /**
     * Makes a page.
     *
     * @param query what the link was signed with; it opens the picture too
     */
    SourcePage page(CitedSource source, Map<String, String> query, Locale locale) {
        Optional<SourcePage.Picture> picture =
                images.find(source).map(image -> picture(image, source, query, locale));
        return new SourcePage(
                source.version().description().title(),
                source.version().description().language().tag(),
                facts(source, locale),
                source.version().latest(),
                picture,
                picture.isEmpty() && images.canDraw(source),
                textHeading(source.locator(), locale),
                SourceText.of(source));
    }

    private SourcePage.Picture picture(
            PageImage image, CitedSource source, Map<String, String> query, Locale locale) {
        PngSize size = PngSize.of(image.file());
        return new SourcePage.Picture(
                address(source, query),
                size.width(),
                size.height(),
                texts.get(locale, "source.picture.alt", place(source, locale)),
                texts.get(
                        locale, image.marked() ? "source.picture.marked" : "source.picture.plain"));
    }

    private static String address(CitedSource source, Map<String, String> query) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(source.place().path() + "/page.png");
        Stream.of("t", "e", "s")
                .forEach(key -> address.queryParam(key, query.getOrDefault(key, "")));
        return address.toUriString();
    }

    private List<SourcePage.Fact> facts(CitedSource source, Locale locale) {
        StoredVersion.Description about = source.version().description();
        List<SourcePage.Fact> facts = new ArrayList<>();
        about.publisher().ifPresent(it -> facts.add(fact("publisher", it, locale)));
        about.versionDate().ifPresent(it -> facts.add(fact("version", it.toString(), locale)));
        String place = place(source, locale);
        if (!place.isEmpty()) {
            facts.add(fact("place", place, locale));
        }
        about.licence().ifPresent(it -> facts.add(fact("licence", it, locale)));
        facts.add(fact("file", about.fileName(), locale));
        return facts;
    }

    private SourcePage.Fact fact(String key, String value, Locale locale) {
        return new SourcePage.Fact(texts.get(locale, "source.fact." + key), value);
    }

    private String place(CitedSource source, Locale locale) {
        return switch (source.locator()) {
            case Locator.Page page -> texts.get(locale, "source.place.page", page.number());
            case Locator.Slide slide -> texts.get(locale, "source.place.slide", slide.number());
            case Locator.Heading heading -> headings(source, heading.path());
            case Locator.Time time -> texts.get(locale, "source.place.time", TimeStamps.of(time));
        };
    }

    /** The headings above the quoted words; the title itself says nothing new. */
    private static String headings(CitedSource source, List<String> path) {
        String title = source.version().description().title();
        return path.stream()
                .skip(!path.isEmpty() && path.getFirst().equals(title) ? 1 : 0)
                .collect(Collectors.joining(" › "));
    }

    private String textHeading(Locator locator, Locale locale) {
        return switch (locator) {
            case Locator.Page page -> texts.get(locale, "source.text.page", page.number());
            case Locator.Slide slide -> texts.get(locale, "source.text.slide", slide.number());
            case Locator.Heading _, Locator.Time _ -> texts.get(locale, "source.text.whole");
        };
    }
}
