package se.kompis.course;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.kompis.knowledge.analysis.Word;

/**
 * A sentence of a material that could stand in a lesson.
 *
 * @param section ordinal of its section
 * @param text to the letter
 * @param words those that say something
 */
record SourceSentence(int section, String text, List<Word> words) {

    /** What it speaks of. */
    Set<String> stems() {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** How many words a reader reads. */
    int length() {
        return text.split("\\s+").length;
    }
}
