package se.kompis.knowledge.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a title that somebody wrote from one that a program left behind. */
final class Titles {
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

    /** The title in a file's properties, where it looks like one. */
    static Optional<String> sensible(Optional<String> raw) {
        return raw.map(CleanText::line)
                .filter(Words::any)
                .filter(title -> title.length() <= MAX_LENGTH)
                .filter(title -> !PROGRAM.matcher(title).matches())
                .filter(title -> !FILE_NAME.matcher(title).matches());
    }
}
