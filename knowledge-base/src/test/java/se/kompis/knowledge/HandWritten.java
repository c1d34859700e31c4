package se.kompis.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** What one would write with Lucene alone, as a yardstick. */
final class HandWritten implements Closeable {
    private static final String EDGES = "_$1_";

    private final Directory directory;
    private final IndexWriter writer;

    private HandWritten(Path place, Analyzer analyzer) throws IOException {
        directory = FSDirectory.open(place);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    /** One field under the stock analyzer. */
    static HandWritten stock(Path place) throws IOException {
        return new HandWritten(place, new SwedishAnalyzer());
    }

    /** The product's fields, by Lucene's own filters. */
    static HandWritten sameFields(Path place) throws IOException {
        Analyzer stems = new SwedishAnalyzer();
        return new HandWritten(
                place, new PerFieldAnalyzerWrapper(stems, Map.of("grams", new GramAnalyzer())));
    }

    /** Indexes each section and stores its text. */
    void addSections(BenchmarkCorpus.Import file) throws IOException {
        for (var section : file.sections()) {
            Document document = new Document();
            document.add(new TextField("title", file.name(), Field.Store.YES));
            document.add(new TextField("text", section.text(), Field.Store.YES));
            writer.addDocument(document);
        }
    }

    /** Indexes each passage and stores its text. */
    void addPassages(BenchmarkCorpus.Import file) throws IOException {
        for (var section : file.sections()) {
            String head = file.name() + " " + String.join(" ", section.headings());
            for (TextRange range : PassageSplitter.split(section.text())) {
                String text = range.of(section.text());
                Document document = new Document();
                document.add(new TextField("title", head, Field.Store.YES));
                document.add(new TextField("stems", head + " " + text, Field.Store.NO));
                document.add(new TextField("grams", head + " " + text, Field.Store.NO));
                document.add(new StoredField("text", text));
                writer.addDocument(document);
            }
        }
    }

    long size() throws IOException {
        writer.commit();
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    /** The clauses that the product searches with, without what it adds. */
    static Query query(String question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            float weight = language == Language.SWEDISH ? 1 : .8f;
            Map<String, Word> words = new LinkedHashMap<>();
            Set<String> grams = new LinkedHashSet<>();
            for (Word word : TextAnalyzer.of(language).words(question)) {
                if (!word.stop()) {
                    words.putIfAbsent(word.stem(), word);
                }
            }
            words.values().forEach(word -> grams.addAll(word.grams()));
            List<String> stems = new ArrayList<>(words.keySet());
            String field = PassageFields.stems(language);
            stems.forEach(stem -> add(query, weight, field, stem));
            stems.forEach(stem -> add(query, .45f * weight, PassageFields.head(language), stem));
            grams.forEach(gram -> add(query, .45f * weight, PassageFields.grams(language), gram));
            for (int at = 1; at < stems.size(); at++) {
                Query pair = new PhraseQuery(3, field, stems.get(at - 1), stems.get(at));
                query.add(new BoostQuery(pair, weight), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder to, float weight, String field, String term) {
        to.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }

    private static final class GramAnalyzer extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(words);
            TokenStream said = new StopFilter(lower, SwedishAnalyzer.getDefaultStopSet());
            TokenStream edged =
                    new PatternReplaceFilter(
                            new ASCIIFoldingFilter(said), Pattern.compile("(.+)"), EDGES, false);
            return new TokenStreamComponents(words, new NGramTokenFilter(edged, 4, 4, true));
        }
    }
}
