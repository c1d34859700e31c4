package se.kompis.console;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line through numbers, small enough to stand beside a figure. */
final class Sparkline {
    private static final double WIDTH = 116;
    private static final double HEIGHT = 30;
    private static final double EDGE = 2;

    private Sparkline() {}

    /** {@code x,y} pairs from left to right; zero is at the bottom. */
    static String points(List<Integer> numbers) {
        if (numbers.size() < 2) {
            return "";
        }
        double top = Math.max(1, Collections.max(numbers));
        double step = WIDTH / (numbers.size() - 1);
        return IntStream.range(0, numbers.size())
                .mapToObj(
                        at -> point(EDGE + at * step, EDGE + HEIGHT * (1 - numbers.get(at) / top)))
                .collect(Collectors.joining(" "));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
