package se.kompis.knowledge.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Turns text of one language into words. Immutable and safe for use by many threads. */
public final class TextAnalyzer {
    private static final TextAnalyzer SWEDISH = new TextAnalyzer(new SwedishForms());
    private static final TextAnalyzer ENGLISH = new TextAnalyzer(new EnglishForms());

    /** About 20 MB; half of all words in running text are among the hundred most frequent. */
    private static final int MOST_KNOWN = 30_000;

    private final WordForms forms;
    private final Map<String, WordForm> known = new ConcurrentHashMap<>();
    private final Analyzer words = new WordAnalyzer();

    private TextAnalyzer(WordForms forms) {
        this.forms = forms;
    }

    /** The one for a language. */
    public static TextAnalyzer of(Language language) {
        return switch (language) {
            case SWEDISH -> SWEDISH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** All words of a text in order, those that say nothing included. */
    public List<Word> words(String text) {
        List<Word> found = new ArrayList<>(text.length() / 6 + 1);
        try (TokenStream tokens = words.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return found;
    }

    /**
     * Whether a word written without marks, as {@code for} for "för", may be one that says nothing.
     */
    public boolean mayBeStop(Word word) {
        return forms.isFoldedStop(word.folded());
    }

    private Word word(String token, int start, int end) {
        return new Word(form(token), start, end);
    }

    private WordForm form(String token) {
        WordForm form = known.get(token);
        if (form == null) {
            form = WordForm.of(token.toLowerCase(Locale.ROOT), forms);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(token, form);
        }
        return form;
    }

    /** Lucene's segmentation by Unicode's rules, and nothing more. */
    private static final class WordAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    }
}
