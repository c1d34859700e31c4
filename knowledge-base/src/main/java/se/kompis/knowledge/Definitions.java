package se.kompis.knowledge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.kompis.knowledge.analysis.Word;

/** Questions for the meaning of something, and the sentences that give it. */
final class Definitions {
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\W*(vad (är|ar|innebär|innebar|betyder|avses|menas|kallas|räknas|står)"
                            + "|what (is|are|does|do) |define |förklara |explain |definiera ).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Stand after what they define, a few words away at most. */
    private static final Set<String> AFTER =
            Set.of(
                    "ar",
                    "innebar",
                    "betyder",
                    "avser",
                    "avses",
                    "menas",
                    "definieras",
                    "kallas",
                    "handlar",
                    "is",
                    "are",
                    "means",
                    "refers",
                    "describes");

    private static final int NEAR = 3;

    private Definitions() {}

    /** Whether a question asks what something is, or is nothing but a name. */
    static boolean areAskedBy(String question, int words) {
        return ASKED.matcher(question).matches() || (words <= 2 && !question.contains("?"));
    }

    /** Whether a sentence says what a match is. */
    static boolean standIn(List<Word> sentence, List<Wanted.Match> matches) {
        return matches.stream().anyMatch(match -> isDefined(sentence, match));
    }

    private static boolean isDefined(List<Word> sentence, Wanted.Match match) {
        int end = Math.min(sentence.size(), match.to() + NEAR);
        return match.from() <= NEAR
                && sentence.subList(match.to(), end).stream()
                        .anyMatch(word -> AFTER.contains(word.folded()));
    }
}
