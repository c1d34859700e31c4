package se.kompis.knowledge.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines and takes out the hyphens that are there only because a line ended. */
final class Hyphens {
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern DIGIT_DASH = Pattern.compile("\\d[-–]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}\\d]+)[-\u00AD\u2010]$");

    /** After these a hyphen stands for the rest of a compound: "vård- och omsorg". */
    private static final Set<String> HANGING =
            Set.of("och", "eller", "samt", "respektive", "som", "till", "and", "or", "to");

    private final Set<String> known;

    /**
     * With the words that the document writes with a hyphen in the middle of a line, in lower case.
     */
    Hyphens(Set<String> known) {
        this.known = known;
    }

    /** Adds the words with a hyphen in a line. */
    static void collect(String line, Set<String> known) {
        Matcher matcher = HYPHENATED.matcher(line);
        while (matcher.find()) {
            known.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    static Set<String> none() {
        return new HashSet<>();
    }

    /** Appends a line to the text before it. */
    void join(StringBuilder text, String line) {
        String end = text.substring(Math.max(0, text.length() - 60));
        Matcher part = LAST_PART.matcher(end.stripTrailing());
        Matcher word = FIRST_WORD.matcher(line);
        if (DIGIT_DASH.matcher(end).find() && Character.isDigit(line.charAt(0))) {
            text.append(line);
            return;
        }
        if (!part.find() || !word.find() || HANGING.contains(word.group())) {
            text.append(' ').append(line);
            return;
        }
        text.setLength(text.length() - (end.length() - end.stripTrailing().length()));
        if (!end.stripTrailing().endsWith("\u00AD") && keeps(part.group(1), word.group())) {
            text.append(line);
        } else {
            text.setLength(text.length() - 1);
            text.append(line);
        }
    }

    private boolean keeps(String part, String word) {
        return !Character.isLowerCase(word.codePointAt(0))
                || part.length() == 1
                || part.chars().noneMatch(Character::isLowerCase)
                || known.contains((part + "-" + word).toLowerCase(Locale.ROOT));
    }
}
