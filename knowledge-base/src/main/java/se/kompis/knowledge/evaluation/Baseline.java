package se.kompis.knowledge.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a search engine does out of the box: title and text as one field under Lucene's Swedish
 * analyzer, any of the question's terms, BM25 with k1 1.2 and b .75.
 */
final class Baseline implements Ranker, Closeable {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int DEPTH = 100;

    private final Analyzer analyzer = new SwedishAnalyzer();
    private final BM25Similarity similarity = new BM25Similarity(1.2f, .75f);
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    Baseline(List<BeirDocument> corpus) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (BeirDocument document : corpus) {
                writer.addDocument(indexed(document));
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    private static Document indexed(BeirDocument document) {
        Document indexed = new Document();
        indexed.add(new StringField(ID, document.id(), Field.Store.YES));
        String text = document.title() + " " + document.text();
        indexed.add(new TextField(TEXT, text, Field.Store.NO));
        return indexed;
    }

    @Override
    public List<Ranked> rank(String question) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        if (query == null) {
            return List.of();
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc).get(ID);
            ranked.add(new Ranked(id, hit.score));
        }
        return ranked;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, directory, analyzer);
    }
}
