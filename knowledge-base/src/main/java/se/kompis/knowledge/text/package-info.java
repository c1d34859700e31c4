/**
 * From a file to text that knows where it stands.
 *
 * <p>{@link se.kompis.knowledge.text.DocumentReader} is the way in: it finds out by content what
 * kind of file it has got, and returns a {@link se.kompis.knowledge.text.Document}, a list of
 * {@link se.kompis.knowledge.text.Section sections} that each carry a {@link
 * se.kompis.knowledge.text.Locator}: the page, slide, heading or second where a reader finds the
 * words again. What cannot be read ends in an {@link se.kompis.knowledge.text.UnreadableException}
 * with a {@link se.kompis.knowledge.text.Verdict} that can be told to a person. This package knows
 * no other.
 */
@org.jspecify.annotations.NullMarked
package se.kompis.knowledge.text;
