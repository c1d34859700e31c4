package se.kompis.console;

import java.util.List;
import java.util.Optional;

/**
 * A figure of the overview: one number that says how things stand.
 *
 * @param title what is counted, in the administrator's language
 * @param value the number, in the administrator's language
 * @param note a few words below it, or empty
 * @param share how much of the whole it is, drawn as a bar
 * @param trend the number day by day, drawn as a line; empty for none
 * @param path the page where one can do something about it, or empty
 */
public record Figure(
        String title,
        String value,
        String note,
        Optional<Share> share,
        List<Integer> trend,
        String path) {

    public Figure {
        trend = List.copyOf(trend);
    }

    /** A number without anything else. */
    public static Figure of(String title, String value) {
        return new Figure(title, value, "", Optional.empty(), List.of(), "");
    }

    public Figure noted(String words) {
        return new Figure(title, value, words, share, trend, path);
    }

    public Figure outOf(long done, long total) {
        return new Figure(title, value, note, Optional.of(new Share(done, total)), trend, path);
    }

    public Figure dayByDay(List<Integer> days) {
        return new Figure(title, value, note, share, days, path);
    }

    public Figure leadingTo(String page) {
        return new Figure(title, value, note, share, trend, page);
    }

    /**
     * The points of the line, for a picture 120 wide and 38 high. Thymeleaf puts them in an SVG.
     */
    public String points() {
        return Sparkline.points(trend);
    }

    /** A part of a whole. */
    public record Share(long done, long total) {}
}
