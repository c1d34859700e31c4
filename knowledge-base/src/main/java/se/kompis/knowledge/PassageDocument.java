package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;
import se.kompis.knowledge.text.Section;

/** What Lucene is given of a material. */
final class PassageDocument {
    private final Material material;
    private final TextAnalyzer analyzer;
    private final SentenceEncoder encoder = new SentenceEncoder();

    /**
     * For the fields of other languages, which are there and empty: where each document has a
     * field, Lucene finds its value at once, and has to search for it otherwise.
     */
    private final TokenStream nothing = new TermStream(List.of());

    private PassageDocument(Material material) {
        this.material = material;
        this.analyzer = TextAnalyzer.of(material.language());
    }

    /** One document per passage, in reading order. */
    static List<Document> of(Change.Published published) {
        PassageDocument material = new PassageDocument(published.material());
        List<Document> documents = new ArrayList<>();
        for (int section = 0; section < published.sections().size(); section++) {
            material.addPassages(section, published.sections().get(section), documents);
        }
        return documents;
    }

    private void addPassages(int ordinal, Section section, List<Document> to) {
        String text = section.text();
        List<Word> head = analyzer.words(head(section));
        AnalysedText analysed = AnalysedText.of(text, analyzer);
        for (TextRange range : PassageSplitter.split(text, analysed.sentences())) {
            Passage passage =
                    new Passage(
                            material,
                            ordinal,
                            section.locator(),
                            section.headings(),
                            range.start(),
                            range.end(),
                            range.of(text));
            Document document = document(passage);
            addText(document, head, analysed.wordsIn(range), analysed.sentencesIn(range));
            to.add(document);
        }
    }

    private String head(Section section) {
        return material.title() + "\n" + String.join("\n", section.headings());
    }

    private Document document(Passage passage) {
        Document document = new Document();
        document.add(new StringField(PassageFields.ID, material.id().value(), Field.Store.NO));
        material.publisher().ifPresent(name -> addKey(document, PassageFields.PUBLISHER, name));
        material.topics().forEach(topic -> addKey(document, PassageFields.TOPIC, topic));
        document.add(new StoredField(PassageFields.STORED, PassageCodec.encode(passage)));
        return document;
    }

    private static void addKey(Document document, String field, String name) {
        document.add(new StringField(field, PassageFields.key(name), Field.Store.NO));
    }

    private void addText(
            Document document, List<Word> head, List<Word> body, List<TextRange> sentences) {
        List<Word> all = new ArrayList<>(head);
        all.addAll(body);
        for (Language language : Language.values()) {
            boolean own = language == material.language();
            TokenStream stems = own ? new TermStream(all) : nothing;
            TokenStream grams = own ? new GramStream(all) : nothing;
            TokenStream heads = own ? new TermStream(head) : nothing;
            document.add(new Field(PassageFields.stems(language), stems, PassageFields.STEMS));
            document.add(new Field(PassageFields.grams(language), grams, PassageFields.BAG));
            document.add(new Field(PassageFields.head(language), heads, PassageFields.BAG));
            BytesRef encoded = own ? encoder.encode(sentences, body) : new BytesRef();
            document.add(new BinaryDocValuesField(PassageFields.sentences(language), encoded));
        }
    }
}
