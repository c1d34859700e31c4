package se.kompis.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A day as a learner lives it: 23 hours in spring, 25 in autumn. */
record LearnerDay(LocalDate date, ZoneId zone) {

    static LearnerDay of(Instant instant, ZoneId zone) {
        return new LearnerDay(LocalDate.ofInstant(instant, zone), zone);
    }

    Instant start() {
        return date.atStartOfDay(zone).toInstant();
    }

    LearnerDay plus(long days) {
        return new LearnerDay(date.plusDays(days), zone);
    }

    /** Whole days from an earlier moment to this day. */
    long since(Instant earlier) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(earlier, zone), date);
    }
}
