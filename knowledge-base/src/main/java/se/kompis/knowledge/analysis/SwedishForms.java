package se.kompis.knowledge.analysis;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Snowball's Swedish stemmer and stop words, as in Lucene's {@link SwedishAnalyzer}. */
final class SwedishForms implements WordForms {
    private static final CharArraySet STOP = SwedishAnalyzer.getDefaultStopSet();
    private static final Set<String> FOLDED_STOP =
            STOP.stream()
                    .map(word -> Letters.fold(String.valueOf((char[]) word)))
                    .collect(Collectors.toUnmodifiableSet());

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

    @Override
    public boolean isFoldedStop(String word) {
        return FOLDED_STOP.contains(word);
    }
}
