package se.kompis.conversation;

import java.util.List;
import java.util.Set;

/**
 * What a reply is about, so that other skills can offer what they have on it.
 *
 * @param question what was asked
 * @param topics topic keys, such as {@code open-data}
 * @param materials ids of the materials it rests on, the best first
 */
public record Subject(String question, Set<String> topics, List<String> materials) {
    public Subject {
        topics = Set.copyOf(topics);
        materials = List.copyOf(materials);
    }
}
