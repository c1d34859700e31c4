package se.kompis.knowledge.analysis;

import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param form what it can be found by; the same object wherever the word stands, as a rule
 * @param start offset of its first character in the text, UTF-16 code units
 * @param end offset after its last
 */
public record Word(WordForm form, int start, int end) {

    /** Lower case, without marks on letters ({@code å} as {@code a}). */
    public String folded() {
        return form.folded();
    }

    /** What is left without the endings of its language; lower case, without marks. */
    public String stem() {
        return form.stem();
    }

    /** Whether it says nothing about what a text is about, such as "och". */
    public boolean stop() {
        return form.stop();
    }

    /**
     * Its parts of four letters, edges marked: {@code _kom, komm, ommu ...}. They find a word
     * within a compound, without its dots and rings, or misspelt.
     */
    public List<String> grams() {
        return form.grams().texts();
    }
}
