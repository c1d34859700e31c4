package se.kompis.knowledge;

import java.util.List;

/**
 * Questions that ask for the same thing, by their places in the list they came in.
 *
 * @param central the one most like all the others
 * @param members all of them, in order
 */
public record QuestionCluster(int central, List<Integer> members) {
    public QuestionCluster {
        members = List.copyOf(members);
    }
}
