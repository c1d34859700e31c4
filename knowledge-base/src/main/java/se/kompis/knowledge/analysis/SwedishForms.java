package se.kompis.knowledge.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Snowball's Swedish stemmer and stop words, as in Lucene's {@link SwedishAnalyzer}. */
final class SwedishForms implements WordForms {
    private static final CharArraySet STOP = SwedishAnalyzer.getDefaultStopSet();

    private final ThreadLocal<SwedishStemmer> stemmers =
            ThreadLocal.withInitial(SwedishStemmer::new);

    @Override
    public String stem(String word) {
        SwedishStemmer stemmer = stemmers.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    @Override
    public boolean isStop(String word) {
        return STOP.contains(word);
    }
}
