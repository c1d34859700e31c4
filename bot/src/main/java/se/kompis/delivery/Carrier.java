package se.kompis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.people.People;

/** Has a claimed push written, hands it to its channel, and says what became of it. */
@Component
class Carrier {
    private static final Logger log = LoggerFactory.getLogger(Carrier.class);

    /** After something broke that is not the platform's fault. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final People people;
    private final WayFinder ways;
    private final Map<String, Composer> composers;
    private final Pace pace;
    private final QuietHours hours;
    private final DeliveryProperties properties;
    private final Clock clock;

    Carrier(
            People people,
            WayFinder ways,
            List<Composer> composers,
            Pace pace,
            QuietHours hours,
            DeliveryProperties properties,
            Clock clock) {
        this.people = people;
        this.ways = ways;
        this.composers =
                composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
        this.pace = pace;
        this.hours = hours;
        this.properties = properties;
        this.clock = clock;
    }

    /** Never fails: whatever goes wrong is an outcome too. */
    Outcome carry(Push push) {
        try {
            return prepare(push);
        } catch (RuntimeException failure) {
            log.error("Push {} of kind {} is not ready", push.id(), push.kind(), failure);
            return new Outcome.Again(clock.instant().plus(REST), "not_ready");
        }
    }

    private Outcome prepare(Push push) {
        Composer composer = composers.get(push.kind());
        Optional<Participant> to = Optional.ofNullable(push.person()).flatMap(people::participant);
        if (!clock.instant().isBefore(push.expires())) {
            return new Outcome.Cancelled("expired");
        } else if (to.isEmpty()) {
            return new Outcome.Cancelled("forgotten");
        } else if (composer == null) {
            return new Outcome.Failed("unknown_kind");
        }
        Optional<Route> via = composer.via(to.get(), push.reference());
        Optional<Outcome> elsewhere = wayOf(push, to.get(), via);
        return elsewhere
                .or(() -> quiet(composer, to.get()))
                .orElseGet(() -> composed(composer, push, to.get()));
    }

    private Outcome composed(Composer composer, Push push, Participant to) {
        return switch (composer.compose(to, push.reference())) {
            case Composition.Withdrawn it -> new Outcome.Cancelled(it.reason());
            case Composition.NotBefore it -> new Outcome.Again(it.time(), "not_now");
            case Composition.Ready it -> send(push, to, it.reply());
        };
    }

    private Optional<Outcome> quiet(Composer composer, Participant to) {
        return composer.waitsForHours()
                ? hours.end(to, clock.instant()).map(end -> new Outcome.Again(end, "not_now"))
                : Optional.empty();
    }

    /** Another outcome than sending it the way it was meant to go, if there is one. */
    private Optional<Outcome> wayOf(Push push, Participant to, Optional<Route> via) {
        if (push.uncertain().isPresent() || push.isShared()) {
            return Optional.empty();
        }
        Optional<Route> preferred = ways.preferred(to.person(), via);
        if (preferred.isEmpty()) {
            return Optional.of(new Outcome.Failed(ways.obstacle(to.person())));
        }
        return preferred.filter(way -> !way.equals(push.route())).map(Outcome.Rerouted::new);
    }

    private Outcome send(Push push, Participant to, Reply reply) {
        // Last, since another instance may have been refused after this was claimed.
        Duration wait = pace.quiet(push.route().channel(), push.route().connection());
        Instant now = clock.instant();
        if (wait.isPositive()) {
            return new Outcome.Again(now.plus(wait), "quiet");
        }
        // A process that was stopped for a while must not send what others may be looking for.
        if (now.isAfter(push.lease().minus(properties.lease().dividedBy(2)))) {
            return new Outcome.Again(now, "late");
        }
        Channel channel = ways.channel(push.route()).orElseThrow();
        return outcome(push, dispatch(channel, push, to, reply));
    }

    private static Dispatch dispatch(Channel channel, Push push, Participant to, Reply reply) {
        try {
            return channel.send(push.destination(), to, reply, push.id());
        } catch (RuntimeException failure) {
            log.error("Push {} broke on its way", push.id(), failure);
            return new Dispatch.Uncertain("broken");
        }
    }

    private Outcome outcome(Push push, Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Sent it -> new Outcome.Sent(it.receipt());
            case Dispatch.Gone it when push.isShared() -> new Outcome.PlaceEnded(it.reason());
            case Dispatch.Refused it when push.isShared() -> new Outcome.PlaceEnded(it.reason());
            case Dispatch.Gone it -> new Outcome.WayEnded(it.reason());
            case Dispatch.Refused it -> new Outcome.Failed(it.reason());
            case Dispatch.Uncertain it -> new Outcome.Doubtful(it.reason());
            case Dispatch.RetryLater it -> hushed(push, it.after());
        };
    }

    /** All instances are told now, not when the results of many pushes are written down. */
    private Outcome hushed(Push push, Duration wait) {
        Instant until = clock.instant().plus(wait);
        try {
            pace.hold(push.route().channel(), push.route().connection(), wait);
        } catch (DataAccessException away) {
            log.warn("The other instances are told later to wait: {}", away.getMessage());
        }
        return new Outcome.Hushed(until);
    }
}
