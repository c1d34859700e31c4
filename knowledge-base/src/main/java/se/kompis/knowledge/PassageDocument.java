package se.kompis.knowledge;

import java.util.ArrayList;
import java.util.List;
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
        for (TextRange range : PassageSplitter.split(section.text())) {
            to.add(
                    document(
                            new Passage(
                                    material,
                                    ordinal,
                                    section.locator(),
                                    section.headings(),
                                    range.start(),
                                    range.end(),
                                    range.of(section.text()))));
        }
    }

    private static Document document(Passage passage) {
        Material material = passage.material();
        Document document = new Document();
        document.add(new StringField(PassageFields.ID, material.id().value(), Field.Store.NO));
        material.publisher().ifPresent(name -> addKey(document, PassageFields.PUBLISHER, name));
        material.topics().forEach(topic -> addKey(document, PassageFields.TOPIC, topic));
        addText(document, passage, material.language());
        document.add(new StoredField(PassageFields.STORED, PassageCodec.encode(passage)));
        return document;
    }

    private static void addKey(Document document, String field, String name) {
        document.add(new StringField(field, PassageFields.key(name), Field.Store.NO));
    }

    private static void addText(Document document, Passage passage, Language language) {
        TextAnalyzer analyzer = TextAnalyzer.of(language);
        List<Word> head = analyzer.words(head(passage));
        List<Word> body = analyzer.words(passage.text());
        List<Word> all = new ArrayList<>(head);
        all.addAll(body);
        add(document, PassageFields.stems(language), TermStream.stems(all), PassageFields.STEMS);
        add(document, PassageFields.grams(language), TermStream.grams(all), PassageFields.BAG);
        add(document, PassageFields.head(language), TermStream.stems(head), PassageFields.BAG);
        document.add(
                new BinaryDocValuesField(
                        PassageFields.sentences(language),
                        SentenceGrams.encode(passage.text(), body)));
    }

    private static void add(Document document, String field, TermStream terms, FieldType type) {
        document.add(new Field(field, terms, type));
    }

    private static String head(Passage passage) {
        return passage.material().title() + "\n" + String.join("\n", passage.headings());
    }
}
