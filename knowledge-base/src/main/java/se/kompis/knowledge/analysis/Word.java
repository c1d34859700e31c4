package se.kompis.knowledge.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, in the forms in which it can be found again.
 *
 * @param folded lower case, without marks on letters ({@code å} as {@code a})
 * @param stem what is left without the endings of its language; lower case, without marks
 * @param stop whether the word says nothing about what a text is about, such as "och"
 * @param start offset of its first character in the text, UTF-16 code units
 * @param end offset after its last
 */
public record Word(String folded, String stem, boolean stop, int start, int end) {
    private static final int GRAM = 4;

    /**
     * Its parts of four letters, edges marked: {@code _kom, komm, ommu ...}. They find a word
     * within a compound, without its dots and rings, or misspelt.
     */
    public List<String> grams() {
        String edged = "_" + folded + "_";
        List<String> grams = new ArrayList<>();
        for (int from = 0; from == 0 || from + GRAM <= edged.length(); from++) {
            grams.add(edged.substring(from, Math.min(from + GRAM, edged.length())));
        }
        return grams;
    }
}
