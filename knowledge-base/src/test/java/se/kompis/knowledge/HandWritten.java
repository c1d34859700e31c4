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
import se.kompis.knowledge.analysis.Word;

/** What one would write with Lucene alone, as a yardstick. */
final class HandWritten implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;

    HandWritten(Path place) throws IOException {
        directory = FSDirectory.open(place);
        writer = new IndexWriter(directory, new IndexWriterConfig(new SwedishAnalyzer()));
    }

    /** Indexes each section under the stock analyzer and stores its text. */
    void add(BenchmarkCorpus.Import file) throws IOException {
        for (var section : file.sections()) {
            Document document = new Document();
            document.add(new TextField("title", file.name(), Field.Store.YES));
            document.add(new TextField("text", section.text(), Field.Store.NO));
            document.add(new StoredField("text", section.text()));
            writer.addDocument(document);
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
            grams.forEach(gram -> add(query, .5f * weight, PassageFields.grams(language), gram));
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
}
