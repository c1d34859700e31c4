package se.kompis.conversation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the fixed phrases of the dialogue, however they are typed. */
public final class Phrases {
    private static final Pattern OUTER_PUNCTUATION =
            Pattern.compile("^[\\p{Punct}\\s]+|[\\p{Punct}\\p{So}\\p{Cntrl}\\s]+$");

    /** Blanks, with the comma or full stop before them: "svenska, tack" is "svenska tack". */
    private static final Pattern BLANKS = Pattern.compile("[,.;:]?[\\s\\p{Cntrl}]+");

    private Phrases() {}

    /** A pattern for a whole phrase, as {@link #said} gives it; no case, å ä ö composed. */
    public static Pattern whole(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What the person wrote, single-spaced and without punctuation around it; empty when they
     * pressed a button instead.
     */
    public static Optional<String> said(Turn turn) {
        return turn.message().content() instanceof Content.Said said
                ? Optional.of(normalized(said.text()))
                : Optional.empty();
    }

    private static String normalized(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spaced = BLANKS.matcher(composed).replaceAll(" ");
        return OUTER_PUNCTUATION.matcher(spaced).replaceAll("");
    }
}
