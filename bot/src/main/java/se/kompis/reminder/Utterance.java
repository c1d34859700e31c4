package se.kompis.reminder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, from which understood parts are taken one after another. A mark stays in the
 * place of a part, since the order of days and times says which belong together.
 */
final class Utterance {
    private static final Pattern NOISE = Pattern.compile("[\"”!?]|(?<!\\d)[.,;]|[.,;](?!\\d)");
    private static final Pattern MARK = Pattern.compile("[A-Z]");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("[^\\sA-Z]+");

    private String text;

    Utterance(String said) {
        String composed = Normalizer.normalize(said, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String plain = composed.replaceAll("[–—−]", "-").replaceAll("['’]", "");
        text = spaced(NOISE.matcher(plain).replaceAll(" "));
    }

    /** A pattern for whole words, wherever they stand. */
    static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
                Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    String text() {
        return text;
    }

    boolean is(Pattern pattern) {
        return pattern.matcher(text).matches();
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    /** Takes the first part that fits. */
    Optional<MatchResult> take(Pattern pattern, char mark) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        text =
                spaced(
                        text.substring(0, found.start())
                                + " "
                                + mark
                                + " "
                                + text.substring(found.end()));
        return Optional.of(found);
    }

    /** Takes all parts that fit. */
    List<MatchResult> takeAll(Pattern pattern, char mark) {
        List<MatchResult> all = new ArrayList<>();
        Optional<MatchResult> found = take(pattern, mark);
        while (found.isPresent()) {
            all.add(found.get());
            found = take(pattern, mark);
        }
        return all;
    }

    /** Drops all words that fit. */
    void drop(Pattern pattern) {
        text = spaced(pattern.matcher(text).replaceAll(" "));
    }

    /** Whether nothing is left but marks. */
    boolean isUsedUp() {
        return !WORD_OR_NUMBER.matcher(text).find();
    }

    /** The marks in order. */
    String marks() {
        StringBuilder marks = new StringBuilder();
        MARK.matcher(text).results().forEach(mark -> marks.append(mark.group()));
        return marks.toString();
    }
}
