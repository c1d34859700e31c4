package se.kompis.knowledge;

import java.util.regex.Pattern;
import se.kompis.knowledge.analysis.Word;

/** Questions for how many, how much or when, and the words that answer them. */
final class Numbers {
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(hur (många|manga|mycket|stor|stort|stora|lång|långt|lang|langt|länge|lange"
                            + "|hög|högt|hog|hogt|gammal|gammalt|gamla|ofta|djup|djupt|bred|brett"
                            + "|tung|tungt|sent|tidigt)"
                            + "|när|nar|(vilket|vilka) (år|ar|datum|århundrade|årtionde)|vilken dag"
                            + "|how (many|much|long|old|often|large|big|high|late|early)"
                            + "|when|(what|which) (year|date|day|century|decade))\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private Numbers() {}

    /** Whether a question can be answered by a number. */
    static boolean areAskedBy(String question) {
        return ASKED.matcher(question).find();
    }

    /** Whether a word is one, in figures. */
    static boolean isOne(Word word) {
        return Character.isDigit(word.folded().charAt(0));
    }
}
