package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;
import se.kompis.knowledge.text.Section;

/** What Lucene is given of a material. */
final class PassageDocument {
    private PassageDocument() {}

    /** One document per passage, in reading order. */
    static List<Document> of(Change.Published published) {
        List<Document> documents = new ArrayList<>();
        for (int section = 0; section < published.sections().size(); section++) {
            addPassages(
                    published.material(), section, published.sections().get(section), documents);
        }
        return documents;
    }

    private static void addPassages(
            Material material, int ordinal, Section section, List<Document> to) {
        List<Word> head = TextAnalyzer.of(material.language()).words(head(material, section));
        for (TextRange range : PassageSplitter.split(section.text())) {
            Passage passage =
                    new Passage(
                            material,
                            ordinal,
                            section.locator(),
                            section.headings(),
                            range.start(),
                            range.end(),
                            range.of(section.text()));
            to.add(document(passage, head));
        }
    }

    private static String head(Material material, Section section) {
        return material.title() + "\n" + String.join("\n", section.headings());
    }

    private static Document document(Passage passage, List<Word> head) {
        Material material = passage.material();
        Document document = new Document();
        document.add(new StringField(PassageFields.ID, material.id().value(), Field.Store.NO));
        material.publisher().ifPresent(name -> addKey(document, PassageFields.PUBLISHER, name));
        material.topics().forEach(topic -> addKey(document, PassageFields.TOPIC, topic));
        addText(document, passage, head);
        document.add(new StoredField(PassageFields.STORED, PassageCodec.encode(passage)));
        return document;
    }

    private static void addKey(Document document, String field, String name) {
        document.add(new StringField(field, PassageFields.key(name), Field.Store.NO));
    }

    private static void addText(Document document, Passage passage, List<Word> head) {
        Language language = passage.material().language();
        List<Word> body = TextAnalyzer.of(language).words(passage.text());
        List<Word> all = new ArrayList<>(head);
        all.addAll(body);
        for (Language any : Language.values()) {
            boolean own = any == language;
            add(document, any, own ? all : List.of(), own ? head : List.of());
        }
        document.add(
                new BinaryDocValuesField(
                        PassageFields.sentences(language),
                        SentenceGrams.encode(passage.text(), body)));
    }

    /**
     * The fields of the other language are there, and empty: where each document has a field,
     * Lucene finds its length at once, and has to search for it otherwise.
     */
    private static void add(Document to, Language language, List<Word> all, List<Word> head) {
        add(to, PassageFields.stems(language), new TermStream(all), PassageFields.STEMS);
        add(to, PassageFields.grams(language), new GramStream(all), PassageFields.BAG);
        add(to, PassageFields.head(language), new TermStream(head), PassageFields.BAG);
    }

    private static void add(Document document, String field, TokenStream terms, FieldType type) {
        document.add(new Field(field, terms, type));
    }
}
