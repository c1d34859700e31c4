package se.kompis.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One time at which somebody is reminded. Named by its local time, so that an hour that comes twice
 * when clocks go back is one slot.
 *
 * @param local the time on the person's clock
 * @param at the instant; where clocks skip the local time, the first one after the gap
 */
record Slot(LocalDateTime local, Instant at) {

    static Slot of(LocalDateTime local, ZoneId zone) {
        return new Slot(local, local.atZone(zone).toInstant());
    }
}
