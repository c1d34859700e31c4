package se.kompis.answer;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.text.Locator;

/** A locator in words: {@code sida 14}. */
@Component
class Places {
    private final Texts texts;

    Places(Texts texts) {
        this.texts = texts;
    }

    /** Empty for a text without parts. */
    String of(Locator locator, Locale locale) {
        return switch (locator) {
            case Locator.Page page -> texts.get(locale, "answer.place.page", page.number());
            case Locator.Slide slide -> texts.get(locale, "answer.place.slide", slide.number());
            case Locator.Heading heading -> heading(heading.path(), locale);
            case Locator.Time time -> texts.get(locale, "answer.place.time", clock(time.from()));
        };
    }

    /** The innermost heading; the title itself says nothing new. */
    private String heading(List<String> path, Locale locale) {
        return path.size() < 2 ? "" : texts.get(locale, "answer.place.heading", path.getLast());
    }

    /** A time stamp as players show it, {@code 7:03} or {@code 1:07:03}. */
    private static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
