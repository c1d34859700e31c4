package se.kompis.knowledge.analysis;

/**
 * The forms in which a word can be found again; see {@link Word}.
 *
 * @param folded lower case, without marks
 * @param stem without endings and marks
 * @param stop whether it says nothing
 * @param grams its parts of four letters
 */
public record WordForm(String folded, String stem, boolean stop, Grams grams) {

    static WordForm of(String lowerCaseWord, WordForms forms) {
        String folded = Letters.fold(lowerCaseWord);
        String stem = Letters.fold(forms.stem(lowerCaseWord));
        return new WordForm(folded, stem, forms.isStop(lowerCaseWord), Grams.of(folded));
    }
}
