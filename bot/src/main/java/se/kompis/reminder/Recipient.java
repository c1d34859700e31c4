package se.kompis.reminder;

import java.util.Optional;

/**
 * Somebody a campaign is meant for.
 *
 * @param entry as the administrator named them, or their id
 * @param person who that is; empty when nobody of the organisation is called that
 * @param obstacle why they cannot be reached, a key such as {@code opted_out}; empty if they can
 * @param wave in which wave they get it, from 1; 0 before the start and for whoever cannot be
 *     reached
 */
public record Recipient(String entry, Optional<String> person, String obstacle, int wave) {

    public boolean isReachable() {
        return obstacle.isEmpty();
    }

    Recipient in(int number) {
        return new Recipient(entry, person, obstacle, number);
    }
}
