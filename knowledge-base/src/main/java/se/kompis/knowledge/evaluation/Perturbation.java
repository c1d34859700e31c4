package se.kompis.knowledge.evaluation;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people do to questions when they write in haste. */
public enum Perturbation {
    /** Nothing. */
    NONE,
    /** Writes a and o for å, ä and ö, and other letters without their marks too. */
    ASCII,
    /** Swaps two neighbouring letters in the longest word; the first of the longest. */
    TYPO;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /**
     * A question as it would be written.
     *
     * @param random decides where the typing error goes
     */
    public String apply(String question, RandomGenerator random) {
        return switch (this) {
            case NONE -> question;
            case ASCII ->
                    MARKS.matcher(Normalizer.normalize(question, Normalizer.Form.NFD))
                            .replaceAll("");
            case TYPO -> misspell(question, random);
        };
    }

    private static String misspell(String question, RandomGenerator random) {
        return WORD.matcher(question)
                .results()
                .max(
                        Comparator.<MatchResult>comparingInt(word -> word.group().length())
                                .thenComparingInt(word -> -word.start()))
                .map(word -> swap(question, word, random))
                .orElse(question);
    }

    private static String swap(String question, MatchResult word, RandomGenerator random) {
        int[] places =
                IntStream.range(word.start(), word.end() - 1)
                        .filter(at -> question.charAt(at) != question.charAt(at + 1))
                        .toArray();
        if (places.length == 0) {
            return question;
        }
        int at = places[random.nextInt(places.length)];
        StringBuilder swapped = new StringBuilder(question);
        swapped.setCharAt(at, question.charAt(at + 1));
        swapped.setCharAt(at + 1, question.charAt(at));
        return swapped.toString();
    }
}
