package se.kompis.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.delivery.WayFinder;
import se.kompis.people.Audience;
import se.kompis.people.Members;
import se.kompis.people.People;

/** Finds out, before anything is sent, who is meant and who of them cannot be reached. */
@Component
class Reaching {
    private final Members members;
    private final Cohorts cohorts;
    private final People people;
    private final Schedules schedules;
    private final WayFinder ways;
    private final Clock clock;

    Reaching(
            Members members,
            Cohorts cohorts,
            People people,
            Schedules schedules,
            WayFinder ways,
            Clock clock) {
        this.members = members;
        this.cohorts = cohorts;
        this.people = people;
        this.schedules = schedules;
        this.ways = ways;
        this.clock = clock;
    }

    /** Everybody that a campaign of a tenant is meant for, each once. */
    List<Recipient> of(String tenant, Target target) {
        List<Recipient> all =
                switch (target.kind()) {
                    case EVERYONE -> known(tenant, members.of(tenant));
                    case AUDIENCE -> known(tenant, audience(tenant, target.key()));
                    case COHORT -> known(tenant, cohorts.members(tenant, target.key()));
                    case LIST ->
                            target.entries().stream()
                                    .map(it -> recipient(tenant, it, members.named(tenant, it)))
                                    .toList();
                };
        return once(all);
    }

    private List<String> audience(String tenant, String key) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.key().equals(key))
                .flatMap(audience -> members.of(tenant, audience).stream())
                .toList();
    }

    private List<Recipient> known(String tenant, List<String> ids) {
        return ids.stream().map(id -> recipient(tenant, id, Optional.of(id))).toList();
    }

    /** Two entries may name the same person. */
    private static List<Recipient> once(List<Recipient> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(it -> seen.add(it.person().orElse(it.entry()))).toList();
    }

    private Recipient recipient(String tenant, String entry, Optional<String> person) {
        String obstacle = person.map(id -> obstacle(tenant, id)).orElse("not_member");
        return new Recipient(entry, person, obstacle, 0);
    }

    private String obstacle(String tenant, String person) {
        boolean member =
                people.participant(person)
                        .filter(it -> it.tenant().equals(tenant) && !it.guest())
                        .isPresent();
        if (!member) {
            return "not_member";
        }
        if (ways.preferred(person).isEmpty()) {
            return ways.obstacle(person);
        }
        return schedules.find(person).map(it -> choice(it.schedule())).orElse("");
    }

    private String choice(Schedule schedule) {
        if (schedule.wanted() == Wanted.NOTHING) {
            return "opted_out";
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        return schedule.absenceOn(today).filter(Absence::isOpen).isPresent() ? "paused" : "";
    }
}
