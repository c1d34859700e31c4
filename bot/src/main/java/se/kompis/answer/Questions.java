package se.kompis.answer;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kompis.conversation.Phrases;

/** Tells questions from follow-ups and from what is no question. */
final class Questions {
    /** Longer than any question; what comes beyond is a pasted text. */
    static final int MAX_LENGTH = 1_000;

    private static final Pattern MORE =
            Phrases.whole(
                    "(visa |ge mig |berätta )?mer(a)?( tack| om det( här)?)?|fler( svar| citat)?"
                            + "|fortsätt|(tell me |show |give me )?more( please| about (it|that))?|go on");

    /** A start that leans on what was asked before. */
    private static final Pattern LEANING =
            Phrases.whole(
                    "(och|men|and|but|så) .*"
                            + "|(varför|hur då|på vilket sätt|vem då|när då|why|how so|how come)( inte| not)?"
                            + "|(vad gäller|hur är det|what about|how about)( för| med| i)? .*");

    private static final int LEANING_WORDS = 8;
    private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Questions() {}

    /** A text as a question: composed, single-spaced, without control characters. */
    static String tidied(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UNSAYABLE.matcher(composed).replaceAll(" ").strip();
    }

    /** Whether there is a word in it. */
    static boolean saysSomething(String tidied) {
        return LETTER.matcher(tidied).find();
    }

    static boolean asksForMore(String tidied) {
        return MORE.matcher(withoutEnd(tidied)).matches();
    }

    /** The whole question behind a follow-up such as "och för skolan?". */
    static String complete(String tidied, Optional<String> before) {
        boolean leans =
                tidied.split(" ", -1).length <= LEANING_WORDS
                        && LEANING.matcher(withoutEnd(tidied)).matches();
        return leans ? before.map(question -> question + " " + tidied).orElse(tidied) : tidied;
    }

    private static String withoutEnd(String tidied) {
        return tidied.replaceAll("[\\p{Punct}\\s]+$", "");
    }
}
