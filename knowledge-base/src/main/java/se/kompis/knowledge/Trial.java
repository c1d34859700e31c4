package se.kompis.knowledge;

import java.util.List;

/**
 * What a question would be answered with, and why.
 *
 * @param answer as the asker would get it
 * @param passages the ones that fit best, best first, each with what its score is made of
 */
public record Trial(Answer answer, List<Explanation> passages) {
    public Trial {
        passages = List.copyOf(passages);
    }
}
