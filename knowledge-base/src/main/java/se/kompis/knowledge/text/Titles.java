package se.kompis.knowledge.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a title that somebody wrote from one that a program left behind. */
final class Titles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{2,}");

    private static final int MAX_LENGTH = 200;

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(?i)^(microsoft (word|powerpoint|office)\\b.*"
                            + "|powerpoint[- ]?(presentation|-presentation)?|(bild|slide|dia) ?\\d*"
                            + "|(untitled|namnlös|utan titel|namnlös presentation)\\b.*"
                            + "|(word|office)?[- ]?dokument ?\\d*|document ?\\d*|presentation ?\\d*"
                            + "|title|titel|rubrik|mall|template|layout ?\\d*)$");

    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i)^(\\S+|.*[\\\\/_].*)\\.(docx?|dotx?|pptx?|potx?|pdf|odt|odp|indd|rtf|html?|md|txt)$"
                            + "|^.+\\.(docx?|dotx?|pptx?|potx?|pdf|indd)$|^\\S*_\\S*$");

    private Titles() {}

    /**
     * The title in a file's properties if the text itself begins with most of its words, for many a
     * title was left behind by a template; else the first heading.
     */
    static Optional<String> choose(
            Optional<String> property, Optional<String> heading, List<Section> sections) {
        Set<String> beginning = new HashSet<>();
        heading.ifPresent(text -> addWords(text, beginning));
        for (Section section : sections.subList(0, Math.min(3, sections.size()))) {
            section.headings().forEach(text -> addWords(text, beginning));
            addWords(
                    section.text().substring(0, Math.min(1000, section.text().length())),
                    beginning);
        }
        Optional<String> sensible = sensible(property);
        return sensible.filter(title -> heading.isEmpty() || isBackedBy(title, beginning))
                .or(() -> heading);
    }

    private static boolean isBackedBy(String title, Set<String> beginning) {
        Set<String> words = new HashSet<>();
        addWords(title, words);
        return words.stream().filter(beginning::contains).count() * 2 >= words.size();
    }

    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** The title in a file's properties, where it looks like one. */
    static Optional<String> sensible(Optional<String> raw) {
        return raw.map(CleanText::line)
                .filter(Words::any)
                .filter(title -> title.length() <= MAX_LENGTH)
                .filter(title -> !PROGRAM.matcher(title).matches())
                .filter(title -> !FILE_NAME.matcher(title).matches());
    }
}
