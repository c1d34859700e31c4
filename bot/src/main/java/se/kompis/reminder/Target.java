package se.kompis.reminder;

import java.util.List;

/**
 * Who gets a campaign.
 *
 * @param kind how they are chosen
 * @param key which audience or cohort, or the lines of a list
 */
public record Target(Kind kind, String key) {

    /** The ways to choose people of one's own organisation. */
    public enum Kind {
        EVERYONE,
        AUDIENCE,
        COHORT,
        LIST
    }

    /** Those whom a list names, each once. */
    List<String> entries() {
        return key.lines()
                .flatMap(line -> List.of(line.split("[,;\\t]")).stream())
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
