package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.Synonyms;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.Word;

/**
 * The words of a question that a search goes by.
 *
 * @param language it is asked in
 * @param text without filters
 * @param ascii whether it may be written without å, ä and ö
 */
record Question(Language language, String text, boolean ascii) {
    /** Words beyond this many different ones are left out. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_SYNONYMS = 40;
    private static final int MOST_CHARACTERS = 4_000;

    static Question of(Query query) {
        String text = query.text();
        String head = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        boolean ascii = head.chars().allMatch(letter -> letter < 128);
        return new Question(Language.detect(head, query.language()), head, ascii);
    }

    /** What it says in terms of a language, without repetitions and words that say nothing. */
    List<Word> words(Language of) {
        Set<String> known = new HashSet<>();
        List<Word> words = new ArrayList<>();
        for (Word word : TextAnalyzer.of(of).words(text)) {
            if (says(word, of) && known.add(word.stem()) && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean says(Word word, Language of) {
        boolean stop = word.stop() || (ascii && TextAnalyzer.of(of).mayBeStop(word));
        return !stop && (of == language || !TextAnalyzer.of(language).mayBeStop(word));
    }

    /** What else the things are called that it speaks of, in a language. */
    List<List<Word>> synonyms(Language in) {
        List<List<Word>> synonyms = Synonyms.bundled().of(words(language), language, in);
        return synonyms.subList(0, Math.min(synonyms.size(), MOST_SYNONYMS));
    }
}
