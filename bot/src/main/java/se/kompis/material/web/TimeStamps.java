package se.kompis.material.web;

import java.time.Duration;
import se.kompis.knowledge.text.Locator;

/** Times as players show them: {@code 7:03} or {@code 1:07:03}. */
final class TimeStamps {
    private TimeStamps() {}

    static String of(Locator.Time time) {
        return of(time.from()) + "–" + of(time.to());
    }

    static String of(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
