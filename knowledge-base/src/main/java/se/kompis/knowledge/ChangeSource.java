package se.kompis.knowledge;

import java.util.List;

/**
 * The truth that indexes are derived from: for each library the changes that lead to its present
 * state. Changes that a later one made void (an older version of a material) may be left out.
 */
public interface ChangeSource {

    /**
     * The next changes of a library, ordered by sequence.
     *
     * @param sequence the last one already known, 0 for none
     * @param limit how many at most
     * @return empty when there is nothing new
     */
    List<Change> after(LibraryId library, long sequence, int limit);
}
