package se.kompis.knowledge;

import java.util.Locale;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import se.kompis.knowledge.analysis.Language;

/** The fields of an indexed passage. Each language has its own, so that terms are counted apart. */
final class PassageFields {
    static final String ID = "id";
    static final String PUBLISHER = "publisher";
    static final String TOPIC = "topic";
    static final String STORED = "passage";

    /** With positions, for pairs of words. */
    static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    static final FieldType BAG = type(IndexOptions.DOCS_AND_FREQS);

    private static final int LONGEST_KEY = 500;

    private PassageFields() {}

    static String stems(Language language) {
        return language.tag() + ".stems";
    }

    static String grams(Language language) {
        return language.tag() + ".grams";
    }

    /** Title and headings. */
    static String head(Language language) {
        return language.tag() + ".head";
    }

    /** Grams by sentence, see {@link SentenceGrams}. */
    static String sentences(Language language) {
        return language.tag() + ".sentences";
    }

    /** The form in which publishers and topics are compared. */
    static String key(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
