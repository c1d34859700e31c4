package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.delivery.SwedishCalendar;

/**
 * Three hundred people with random schedules, zones, leave, snoozes and a server that is now and
 * then away, each followed for eight months somewhere between 2026 and 2030.
 */
class PlanningPropertyTests {
    private static final int PEOPLE = 300;
    private static final Duration RUN = Duration.ofDays(240);
    private static final List<String> ZONES =
            List.of(
                    "Europe/Stockholm",
                    "Europe/London",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "Pacific/Auckland",
                    "America/Santiago",
                    "Australia/Lord_Howe",
                    "Africa/Cairo");

    static LongStream seeds() {
        return LongStream.range(0, PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disturbsNobodyAndLosesNothing(long seed) {
        new Life(seed).live();
    }

    /** One person, a server, and what is due. */
    private static final class Life {
        private final Random random;
        private final int cap;
        private final Map<LocalDate, Integer> pushes = new HashMap<>();
        private final Set<LocalDateTime> slots = new HashSet<>();
        private final List<Instant> due = new ArrayList<>();
        private Schedule schedule;
        private Optional<Slot> planned;
        private Instant now;

        Life(long seed) {
            random = new Random(seed);
            cap = 1 + random.nextInt(3);
            now =
                    Instant.parse("2026-01-01T00:00:00Z")
                            .plus(Duration.ofHours(random.nextInt(24 * 365 * 4)));
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            schedule =
                    Schedule.none(zone, local())
                            .with(rhythm(), local())
                            .inJuly(random.nextBoolean());
            planned = new Slots(schedule).after(now);
        }

        private LocalDateTime local() {
            return LocalDateTime.ofInstant(
                    now, schedule == null ? ZoneId.of("UTC") : schedule.zone());
        }

        private Rhythm rhythm() {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            IntStream.rangeClosed(0, random.nextInt(4))
                    .forEach(_ ->
                            days.add(
                                    DayOfWeek.of(
                                            1 + random.nextInt(random.nextInt(4) == 0 ? 7 : 5))));
            List<LocalTime> times =
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(_ -> LocalTime.of(6 + random.nextInt(16), random.nextInt(60)))
                            .toList();
            return new Rhythm(days, times, 1 + random.nextInt(random.nextInt(3) == 0 ? 4 : 1));
        }

        void live() {
            Instant end = now.plus(RUN);
            while (now.isBefore(end)) {
                happen();
                tick();
                now =
                        now.plus(
                                random.nextInt(300) == 0
                                        ? downtime()
                                        : Duration.ofMinutes(20 + random.nextInt(40)));
            }
            comeToRest();
            assertThat(due).as("nothing due is lost").isEmpty();
        }

        /** A minute, three hours, three days or three weeks; now and then the clock goes back. */
        private Duration downtime() {
            return List.of(
                            Duration.ofMinutes(1),
                            Duration.ofHours(3),
                            Duration.ofDays(3),
                            Duration.ofDays(21),
                            Duration.ofMinutes(-90))
                    .get(random.nextInt(5));
        }

        private void happen() {
            if (random.nextInt(20) == 0) {
                due.add(now);
            }
            switch (random.nextInt(400)) {
                case 0 -> change(schedule.with(rhythm(), local()));
                case 1, 2 -> change(schedule.away(absence()));
                case 3 -> change(schedule.backOn(local().toLocalDate()));
                case 4, 5 ->
                        change(
                                schedule.snoozedUntil(
                                        Optional.of(local().plusHours(1 + random.nextInt(72)))));
                case 6 -> change(schedule.inJuly(random.nextBoolean()));
                default -> {}
            }
        }

        private Absence absence() {
            LocalDate first = local().toLocalDate().plusDays(random.nextInt(30));
            return new Absence(
                    first,
                    random.nextInt(10) == 0 ? Absence.OPEN : first.plusDays(random.nextInt(40)));
        }

        private void change(Schedule changed) {
            schedule = changed;
            planned = new Slots(schedule).after(now);
        }

        private void tick() {
            if (planned.isEmpty() || planned.get().at().isAfter(now)) {
                return;
            }
            Slot slot = planned.get();
            LocalDate today = local().toLocalDate();
            Step step = Step.of(schedule, slot, now, pushes.getOrDefault(today, 0) < cap);
            if (step.push() && !due.isEmpty() && slots.add(slot.local())) {
                push(today);
            }
            assertThat(step.next()).as("never the same again").isNotEqualTo(Optional.of(slot));
            assertThat(step.next().filter(next -> !next.at().isAfter(now))).isEmpty();
            planned = step.next();
        }

        private void push(LocalDate today) {
            assertThat(schedule.availability().allows(local()))
                    .as("allowed at %s", local())
                    .isTrue();
            assertThat(SwedishCalendar.isFree(today)).isFalse();
            assertThat(pushes.merge(today, 1, Integer::sum)).isLessThanOrEqualTo(cap);
            due.clear();
        }

        /** The person is back, the server up, and the slowest rhythm comes round. */
        private void comeToRest() {
            change(schedule.absent(List.of()).inJuly(true));
            for (int day = 0; day < 7 * (Rhythm.MAX_WEEKS + 4) && !due.isEmpty(); day++) {
                for (int tenMinutes = 0; tenMinutes < 144; tenMinutes++) {
                    tick();
                    now = now.plus(Duration.ofMinutes(10));
                }
            }
        }
    }
}
