package se.kompis.knowledge.analysis;

import java.util.Locale;

/** A language that Kompis analyses. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag, {@code sv} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The language of a BCP 47 tag such as {@code en-GB}; Swedish for whatever is not English. */
    public static Language of(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    /**
     * The language that a text is written in, as far as its little words and letters tell.
     *
     * @param otherwise for what they do not tell, such as a name or a number
     */
    public static Language detect(String text, Language otherwise) {
        return LanguageDetector.detect(text, otherwise);
    }
}
