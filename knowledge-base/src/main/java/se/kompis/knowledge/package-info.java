/**
 * Finds the words that answer a question. A library of its own: no Spring, no network, no model.
 *
 * <p>In the order of use: {@link se.kompis.knowledge.text.DocumentReader} turns a file into
 * sections; whoever keeps them implements {@link se.kompis.knowledge.ChangeSource}, the list of
 * what was published and withdrawn. {@link se.kompis.knowledge.KnowledgeBase} follows that list
 * into one index per {@link se.kompis.knowledge.LibraryId library}; the indexes are derived and may
 * be deleted at any time. A {@link se.kompis.knowledge.Query} names the libraries its asker may
 * read, and ends in an {@link se.kompis.knowledge.Answer}: quotations to the letter, the nearest
 * there is, or a refusal.
 */
@org.jspecify.annotations.NullMarked
package se.kompis.knowledge;
