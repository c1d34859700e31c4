package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param words what it says in terms of each language, without repetitions and words that say
 *     nothing
 * @param known what stands for what
 */
record Question(Language language, String text, Map<Language, List<Word>> words, Synonyms known) {
    /** Words beyond this many different ones are left out. */
    private static final int MOST_WORDS = 40;

    private static final int MOST_SYNONYMS = 40;
    private static final int MOST_CHARACTERS = 4_000;

    static Question of(Query query, Synonyms known) {
        String text = query.text();
        String head = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        Language asked = Language.detect(head, query.language());
        Map<Language, List<Word>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, words(head, asked, language));
        }
        return new Question(asked, head, words, known);
    }

    private static List<Word> words(String text, Language asked, Language of) {
        boolean ascii = text.chars().allMatch(letter -> letter < 128);
        TextAnalyzer analyzer = TextAnalyzer.of(of);
        Set<String> known = new HashSet<>();
        List<Word> words = new ArrayList<>();
        for (Word word : analyzer.words(text)) {
            boolean stop = word.stop() || (ascii && analyzer.mayBeStop(word));
            boolean says = !stop && (of == asked || !TextAnalyzer.of(asked).mayBeStop(word));
            if (says && words.size() < MOST_WORDS && known.add(word.stem())) {
                words.add(word);
            }
        }
        return words;
    }

    List<Word> words(Language of) {
        return words.getOrDefault(of, List.of());
    }

    /** What else the things are called that it speaks of, in a language. */
    List<Synonyms.Expression> synonyms(Language in) {
        List<Synonyms.Expression> synonyms = known.of(words(language), language, in);
        return synonyms.subList(0, Math.min(synonyms.size(), MOST_SYNONYMS));
    }

    /** A word of it, as it was typed. */
    String typed(Word word) {
        return text.substring(word.start(), word.end());
    }
}
