package se.kompis.answer.web;

import java.util.List;
import java.util.stream.Collectors;
import se.kompis.console.Figure;

/**
 * How often something was asked, week by week.
 *
 * @param points of a line, as {@link Figure#points} draws it
 * @param words the same numbers, for those who hear them
 */
record Trend(String points, String words) {
    static Trend of(List<Integer> weeks) {
        return new Trend(
                Figure.of("", "").dayByDay(weeks).points(),
                weeks.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
