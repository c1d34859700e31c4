package se.kompis.knowledge.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which a word can be found again; see {@link Word}.
 *
 * @param folded lower case, without marks
 * @param stem without endings and marks
 * @param stop whether it says nothing
 * @param grams its parts of four letters
 */
public record WordForm(String folded, String stem, boolean stop, List<String> grams) {
    private static final int GRAM = 4;

    public WordForm {
        grams = List.copyOf(grams);
    }

    static WordForm of(String lowerCaseWord, WordForms forms) {
        String folded = Letters.fold(lowerCaseWord);
        String stem = Letters.fold(forms.stem(lowerCaseWord));
        return new WordForm(folded, stem, forms.isStop(lowerCaseWord), gramsOf(folded));
    }

    private static List<String> gramsOf(String folded) {
        String edged = "_" + folded + "_";
        List<String> grams = new ArrayList<>();
        for (int from = 0; from == 0 || from + GRAM <= edged.length(); from++) {
            grams.add(edged.substring(from, Math.min(from + GRAM, edged.length())));
        }
        return grams;
    }
}
