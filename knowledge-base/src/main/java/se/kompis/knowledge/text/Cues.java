package se.kompis.knowledge.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Parses the captions of WebVTT (W3C) and SubRip files, which differ only in the decimal sign of
 * their times and in the tags they allow.
 */
final class Cues {
    private static final String TIME = "((?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})";
    private static final Pattern TIMING = Pattern.compile("^\\s*" + TIME + "\\s*-->\\s*" + TIME);
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?[ \\t]+([^>]{1,100})>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>|\\{\\\\[^{}]{0,50}\\}");

    private final List<Cue> cues = new ArrayList<>();
    private String lastLine = "";

    private Cues() {}

    static List<Cue> parse(String text) {
        Cues parser = new Cues();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher timing = TIMING.matcher(lines[i]);
            if (timing.find()) {
                i = parser.cue(timing, lines, i + 1);
            }
        }
        return parser.cues;
    }

    /** Returns the index of the line after which to go on. */
    private int cue(Matcher timing, String[] lines, int first) {
        int end = first;
        StringBuilder raw = new StringBuilder();
        while (end < lines.length && !lines[end].isBlank()) {
            addLine(raw, lines[end++]);
        }
        Matcher voice = VOICE.matcher(raw);
        String speaker = voice.find() ? CleanText.line(voice.group(1)) : "";
        String text = plain(raw.toString());
        if (Words.any(text)) {
            cues.add(new Cue(time(timing.group(1)), time(timing.group(2)), speaker, text));
        }
        return end;
    }

    /** Live captions show each line twice, first below and then above the next one. */
    private void addLine(StringBuilder raw, String line) {
        String plain = plain(line);
        if (!plain.isEmpty() && !plain.equals(lastLine)) {
            raw.append(line).append(' ');
            lastLine = plain;
        }
    }

    private static String plain(String raw) {
        String untagged = TAG.matcher(raw).replaceAll("");
        return CleanText.line(Parser.unescapeEntities(untagged, false));
    }

    private static Duration time(String time) {
        Duration sum = Duration.ZERO;
        String[] parts = time.split("[.,]", 2);
        for (String part : parts[0].split(":", -1)) {
            sum = sum.multipliedBy(60).plusSeconds(Long.parseLong(part));
        }
        String millis = (parts[1] + "00").substring(0, 3);
        return sum.plusMillis(Long.parseLong(millis));
    }
}
