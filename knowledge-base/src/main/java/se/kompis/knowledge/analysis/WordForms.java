package se.kompis.knowledge.analysis;

/** What a language knows about its words. */
interface WordForms {

    /** The word without its endings. */
    String stem(String lowerCaseWord);

    /** Whether the word says nothing about what a text is about. */
    boolean isStop(String lowerCaseWord);
}
