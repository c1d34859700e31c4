package se.kompis.knowledge.evaluation;

import java.io.IOException;
import java.util.List;

/** Something that orders the documents of a corpus by a question. */
@FunctionalInterface
interface Ranker {

    /** The best documents, best first, each once. */
    List<Ranked> rank(String question) throws IOException;

    /** A document and what it scored. */
    record Ranked(String document, double score) {}
}
