package se.kompis.reminder.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.reminder.Campaign;
import se.kompis.reminder.Target;

/**
 * What was filled in to prepare a campaign; anything may stand in it.
 *
 * @param sent by field
 */
record Draft(Map<String, String> sent) {
    static final int LONGEST_TITLE = 100;
    static final int LONGEST_BODY = 3_000;
    static final int LONGEST_LIST = 200_000;
    static final List<Integer> GAPS = List.of(1, 4, 24, 48, 168);

    Draft {
        sent = Map.copyOf(sent);
    }

    public String value(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** What is wrong, a key below {@code campaign.wrong}; empty when nothing is. */
    Optional<String> problem(ZoneId zone) {
        if (value("title").isEmpty() || value("title").length() > LONGEST_TITLE) {
            return Optional.of("title");
        }
        if (value("body").length() > LONGEST_BODY) {
            return Optional.of("body");
        }
        return content()
                .flatMap(this::missing)
                .or(() -> content().isEmpty() ? Optional.of("content") : Optional.empty())
                .or(this::wrongTarget)
                .or(() -> wrongTime(zone));
    }

    private Optional<String> missing(Campaign.Content content) {
        return switch (content.kind()) {
            case MESSAGE -> content.body().isEmpty() ? Optional.of("body") : Optional.empty();
            case LESSON, COURSE ->
                    content.reference().isEmpty() ? Optional.of("content") : Optional.empty();
        };
    }

    private Optional<String> wrongTarget() {
        Optional<Target> target = target();
        boolean wrong =
                target.isEmpty()
                        || target.get().key().length() > LONGEST_LIST
                        || (target.get().kind() != Target.Kind.EVERYONE
                                && target.get().key().isEmpty());
        return wrong ? Optional.of("audience") : Optional.empty();
    }

    private Optional<String> wrongTime(ZoneId zone) {
        if (!value("start").isEmpty() && start(zone).isEmpty()) {
            return Optional.of("start");
        }
        return waves() < 1 || waves() > Campaign.MOST_WAVES || gap().isEmpty()
                ? Optional.of("waves")
                : Optional.empty();
    }

    private Optional<Campaign.Content> content() {
        return one(Campaign.Kind.values(), value("kind"))
                .map(kind -> new Campaign.Content(kind, reference(kind), value("body")));
    }

    private String reference(Campaign.Kind kind) {
        return switch (kind) {
            case MESSAGE -> "";
            case LESSON -> value("lesson");
            case COURSE -> value("course");
        };
    }

    private Optional<Target> target() {
        return one(Target.Kind.values(), value("audience"))
                .map(kind -> new Target(kind, key(kind)));
    }

    private String key(Target.Kind kind) {
        return switch (kind) {
            case EVERYONE -> "";
            case AUDIENCE -> value("role");
            case COHORT -> value("cohort");
            case LIST -> value("list");
        };
    }

    private Optional<Instant> start(ZoneId zone) {
        try {
            return value("start").isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(value("start")).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private int waves() {
        return value("waves").matches("\\d{1,2}") ? Integer.parseInt(value("waves")) : 0;
    }

    private Optional<Duration> gap() {
        return GAPS.stream()
                .filter(hours -> value("gap").equals(String.valueOf(hours)))
                .map(Duration::ofHours)
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }

    /** The campaign, when there is no problem. */
    Campaign campaign(String tenant, ZoneId zone) {
        return new Campaign(
                "",
                tenant,
                value("title"),
                content().orElseThrow(),
                target().orElseThrow(),
                start(zone),
                waves(),
                gap().orElseThrow(),
                Campaign.State.DRAFT);
    }
}
