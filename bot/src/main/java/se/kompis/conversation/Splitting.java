package se.kompis.conversation;

import java.util.ArrayList;
import java.util.List;

/** Cuts long texts where a reader pauses. */
public final class Splitting {
    /** The ends to look for, the best first. */
    private static final List<String> ENDS = List.of("\n\n", "\n", ". ", "? ", " ");

    private Splitting() {}

    /** The offsets after each part; parts are at most {@code max} UTF-16 code units long. */
    public static List<Integer> ends(String text, int max) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (text.length() - start > max) {
            start = end(text, start, max);
            ends.add(start);
        }
        ends.add(text.length());
        return ends;
    }

    /** The parts themselves, without blanks around them. */
    public static List<String> split(String text, int max) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends(text, max)) {
            parts.add(text.substring(start, end).strip());
            start = end;
        }
        return parts;
    }

    private static int end(String text, int start, int max) {
        int latest = start + max;
        for (String mark : ENDS) {
            int found = text.lastIndexOf(mark, latest - mark.length());
            // A part less than half full would look torn: the next best end is better.
            if (found >= start + max / 2) {
                return found + mark.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    /** The start of a label, ending with three dots at a word's end if it is too long. */
    public static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        String first = split(text, max - 1).getFirst();
        return first + "…";
    }
}
