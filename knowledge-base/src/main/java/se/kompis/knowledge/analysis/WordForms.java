package se.kompis.knowledge.analysis;

/** What a language knows about its words. */
interface WordForms {

    /** The word without its endings. */
    String stem(String lowerCaseWord);

    /** Whether the word says nothing about what a text is about. */
    boolean isStop(String lowerCaseWord);

    /** The same for a word without its marks: {@code for} is one because "för" is. */
    boolean isFoldedStop(String foldedWord);
}
