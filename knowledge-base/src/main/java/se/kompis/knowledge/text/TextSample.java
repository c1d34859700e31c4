package se.kompis.knowledge.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The beginning of a file, looked at as text.
 *
 * @param start the decoded beginning
 */
record TextSample(String start) {
    private static final Pattern SRT_CUE =
            Pattern.compile("\\s*\\d+[ \\t]*\\R\\d{1,2}:\\d{2}:\\d{2}[,.]\\d{1,3} *-->");
    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*){0,5}<(!doctype html|html)\\b");
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("\\s*(?:\\{\\\\rtf|%!PS|<\\?|<svg|#!|\\{\\s*\"|\\[\\s*[\\[{])");
    private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*\\R[\\w-]+:");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern LINK_OR_FENCE =
            Pattern.compile("(?m)^```|\\[[^\\]\\n]{1,200}\\]\\([^)\\n]{1,300}\\)|\\*\\*\\S");

    static TextSample of(byte[] sample) {
        // The sample may end in the middle of a letter; one line less does not matter.
        int end = sample.length;
        while (end > 0 && end > sample.length - 4 && sample[end - 1] < 0) {
            end--;
        }
        return new TextSample(
                Charsets.decode(Arrays.copyOf(sample, end == 0 ? sample.length : end)));
    }

    /** Whether there are next to no control characters in it. */
    boolean isReadable() {
        long controls =
                start.chars()
                        .filter(c ->
                                (Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0)
                                        || c == 0xFFFD)
                        .count();
        return start.indexOf('\0') < 0 && controls * 100 <= start.length();
    }

    /** Whether it is text that only a program should read, such as RTF, PostScript or SVG. */
    boolean isForPrograms() {
        return FOR_PROGRAMS.matcher(start).lookingAt() && !HTML_START.matcher(start).lookingAt();
    }

    FileType kind(String name) {
        if (start.startsWith("WEBVTT")) {
            return FileType.WEBVTT;
        }
        if (SRT_CUE.matcher(start).lookingAt()) {
            return FileType.SRT;
        }
        if (HTML_START.matcher(start).lookingAt()) {
            return FileType.HTML;
        }
        return switch (extension(name)) {
            case "md", "markdown" -> FileType.MARKDOWN;
            case "txt", "text" ->
                    FRONT_MATTER.matcher(start).lookingAt() ? FileType.MARKDOWN : FileType.PLAIN;
            default -> isMarkdown() ? FileType.MARKDOWN : FileType.PLAIN;
        };
    }

    private boolean isMarkdown() {
        return FRONT_MATTER.matcher(start).lookingAt()
                || (HEADING.matcher(start).find() && LINK_OR_FENCE.matcher(start).find());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
