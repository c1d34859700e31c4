package se.kompis.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.text.Locator;

/** An upload in words. */
@Component
public class UploadSummary {
    /** More places that could not be read are counted. */
    private static final int PLACES = 12;

    private final Uploads uploads;
    private final Texts texts;

    UploadSummary(Uploads uploads, Texts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    /** Something that is known, by name. */
    public record Fact(String name, String value) {}

    /** How far it is: {@code läser sida 40 av 212}. */
    public String state(Upload upload, Locale locale) {
        Optional<Uploads.Pages> pages =
                upload.state() == UploadState.READING
                        ? uploads.pages(upload.id())
                        : Optional.empty();
        return pages.map(it -> texts.get(locale, "upload.readingPage", it.done(), it.total()))
                .orElseGet(() ->
                        texts.get(
                                locale,
                                "upload.state." + upload.state().name().toLowerCase(Locale.ROOT)));
    }

    /** What it became: pages, passages, language, publisher, date. */
    public List<Fact> facts(StoredVersion version, Upload.Result result, Locale locale) {
        StoredVersion.Description about = version.description();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(locale, "file", about.fileName()));
        if (result.pages() > 0) {
            facts.add(fact(locale, "pages", Integer.toString(result.pages())));
        }
        facts.add(fact(locale, "passages", Integer.toString(result.passages())));
        facts.add(
                fact(
                        locale,
                        "language",
                        texts.get(locale, "material.language." + about.language().tag())));
        about.publisher().ifPresent(it -> facts.add(fact(locale, "publisher", it)));
        about.versionDate().ifPresent(it -> facts.add(fact(locale, "versionDate", it.toString())));
        return facts;
    }

    private Fact fact(Locale locale, String key, String value) {
        return new Fact(texts.get(locale, "material.fact." + key), value);
    }

    /** Which places could not be read, in a sentence. */
    public Optional<String> unread(Upload.Result result, Locale locale) {
        if (result.unread().isEmpty()) {
            return Optional.empty();
        }
        String places =
                result.unread().stream()
                        .limit(PLACES)
                        .map(it -> place(it, locale))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Optional.of(
                texts.get(
                        locale,
                        result.unread().size() > PLACES ? "upload.unreadMany" : "upload.unread",
                        places,
                        result.unread().size()));
    }

    /** A place in words: {@code sida 14}. */
    public String place(Locator locator, Locale locale) {
        return switch (locator) {
            case Locator.Page page -> texts.get(locale, "material.place.page", page.number());
            case Locator.Slide slide -> texts.get(locale, "material.place.slide", slide.number());
            case Locator.Heading heading ->
                    heading.path().isEmpty() ? "" : heading.path().getLast();
            case Locator.Time time ->
                    "%d:%02d".formatted(time.from().toMinutes(), time.from().toSecondsPart());
        };
    }
}
