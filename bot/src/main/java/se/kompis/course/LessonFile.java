package se.kompis.course;

import java.util.Optional;

/**
 * A lesson's file: YAML between two lines of dashes, and the text below.
 *
 * @param front the YAML
 * @param body the text, without blank lines around it
 * @param bodyLine the line on which it begins
 */
record LessonFile(String front, String body, int bodyLine) {
    private static final String DASHES = "---";

    static Optional<LessonFile> of(String text) {
        String[] lines = text.split("\\R", -1);
        if (!lines[0].equals(DASHES)) {
            return Optional.empty();
        }
        for (int end = 1; end < lines.length; end++) {
            if (lines[end].equals(DASHES)) {
                return Optional.of(
                        new LessonFile(
                                join(lines, 1, end),
                                join(lines, end + 1, lines.length).strip(),
                                end + 2));
            }
        }
        return Optional.empty();
    }

    private static String join(String[] lines, int from, int to) {
        return String.join("\n", java.util.Arrays.copyOfRange(lines, from, to));
    }

    /** The file as text. */
    static String text(String front, String body) {
        return DASHES + "\n" + front + DASHES + "\n\n" + body + "\n";
    }
}
