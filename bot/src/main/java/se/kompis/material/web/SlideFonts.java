package se.kompis.material.web;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stands in for the fonts of a presentation that are not on this server. Java's own choice is wider
 * than what office programs use, so that text would run out of its boxes.
 */
final class SlideFonts {
    /** POI's key for every font that is not named. */
    private static final String ANY = "*";

    /** Narrow enough, or as wide as Arial; the first that is there. */
    private static final List<String> STAND_INS =
            List.of("Carlito", "Liberation Sans", "Arimo", "Arial", "Helvetica");

    /** From the font wanted to the font used. */
    static final Map<String, String> MAP = map();

    private SlideFonts() {}

    private static Map<String, String> map() {
        List<String> installed =
                Arrays.asList(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames());
        String standIn =
                STAND_INS.stream().filter(installed::contains).findFirst().orElse("SansSerif");
        Map<String, String> map =
                installed.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), Function.identity()));
        map.put(ANY, standIn);
        return map;
    }
}
