package se.kompis.answer;

import java.util.Set;

/**
 * Somebody who answers what the material could not.
 *
 * @param person who
 * @param name what administrators call them
 * @param unit where they work; publishes their answers
 * @param topics topic keys of what they know; empty for nothing in particular
 */
public record Expert(String person, String name, String unit, Set<String> topics) {
    public Expert {
        topics = Set.copyOf(topics);
    }
}
