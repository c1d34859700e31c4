package se.kompis.knowledge.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Snowball's English stemmer, and the stop words of Lucene's {@link EnglishAnalyzer}. */
final class EnglishForms implements WordForms {
    private static final CharArraySet STOP = EnglishAnalyzer.getDefaultStopSet();

    private final ThreadLocal<EnglishStemmer> stemmers =
            ThreadLocal.withInitial(EnglishStemmer::new);

    @Override
    public String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        EnglishStemmer stemmer = stemmers.get();
        stemmer.setCurrent(bare);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    @Override
    public boolean isStop(String word) {
        return STOP.contains(word);
    }

    @Override
    public boolean isFoldedStop(String word) {
        return isStop(word);
    }
}
