package se.kompis.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Finding;
import se.kompis.conversation.Participant;
import se.kompis.people.People;

/**
 * Clears up what nobody knows the end of: looks whether it arrived, and has it sent again only when
 * it surely did not, or when its platform never tells and it is worth sending twice.
 */
@Component
class Doubts {
    private static final int AT_A_TIME = 50;

    private final JdbcClient jdbc;
    private final People people;
    private final WayFinder ways;
    private final DeliveryProperties properties;
    private final Dialect dialect;
    private final Clock clock;

    Doubts(
            JdbcClient jdbc,
            People people,
            WayFinder ways,
            DeliveryProperties properties,
            Dialect dialect,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.ways = ways;
        this.properties = properties;
        this.dialect = dialect;
        this.clock = clock;
    }

    /** Gives up what an instance had in its hands beyond its lease, and cancels what expired. */
    void sweep() {
        long now = clock.millis();
        jdbc.sql(
                        """
                        update push set state = 'UNCERTAIN', uncertain_at = ?, due_at = ?,
                          reason = 'lease', owner = null, lease_until = null
                        where state = 'SENDING' and lease_until < ?
                        """)
                .params(now, now, now)
                .update();
        jdbc.sql(
                        """
                        update push set state = 'CANCELLED', reason = 'expired', settled_at = ?
                        where state = 'PENDING' and expires_at <= ?
                        """)
                .params(now, now)
                .update();
    }

    /** Looks for what is in doubt; returns how many that were. */
    int clear() {
        List<Push> doubtful = take();
        doubtful.forEach(this::clear);
        return doubtful.size();
    }

    /** Those to look for now; other instances leave them alone for a while. */
    private List<Push> take() {
        long now = clock.millis();
        return jdbc.sql(
                        """
                        with doubtful as materialized (
                          select id from push where state = 'UNCERTAIN' and due_at <= ?
                          order by due_at limit ?
                        """
                                + dialect.skippingLocked()
                                + """
                                )
                                update push set due_at = ? where id in (select id from doubtful) returning
                                """
                                + Claims.COLUMNS)
                .params(now, AT_A_TIME, now + pause().toMillis())
                .query((row, _) -> Claims.push(row))
                .list();
    }

    private Duration pause() {
        return properties.doubt().dividedBy(4);
    }

    private void clear(Push push) {
        Optional<Participant> to = Optional.ofNullable(push.person()).flatMap(people::participant);
        Finding finding =
                to.flatMap(it -> ways.channel(push.route()).map(channel -> find(channel, push, it)))
                        .orElse(Finding.NOT_NOW);
        boolean expired = !clock.instant().isBefore(push.expires());
        switch (finding) {
            case FOUND -> end(push, PushState.SENT, null);
            case NOT_FOUND -> notFound(push, expired);
            case NEVER -> unknowable(push);
            case NOT_NOW -> {
                if (expired) {
                    end(push, PushState.ABANDONED, "unknown");
                }
            }
        }
    }

    private static Finding find(Channel channel, Push push, Participant to) {
        return channel.find(push.destination(), to, push.id());
    }

    /** What was lost on its way may still arrive for a while. */
    private void notFound(Push push, boolean expired) {
        Instant settled = push.uncertain().orElse(clock.instant()).plus(properties.doubt());
        if (clock.instant().isBefore(settled)) {
            lookAgain(push, settled);
        } else if (expired) {
            end(push, PushState.CANCELLED, "expired");
        } else {
            again(push, 0);
        }
    }

    private void lookAgain(Push push, Instant time) {
        jdbc.sql("update push set due_at = ? where id = ? and state = 'UNCERTAIN' and attempt = ?")
                .params(time.toEpochMilli(), push.id(), push.attempt())
                .update();
    }

    private void unknowable(Push push) {
        if (push.repeatable() && !push.repeated()) {
            again(push, 1);
        } else {
            end(push, PushState.ABANDONED, "unknown");
        }
    }

    private void end(Push push, PushState state, @Nullable String reason) {
        jdbc.sql(
                        """
                        update push set state = ?, reason = ?, settled_at = ?
                        where id = ? and state = 'UNCERTAIN' and attempt = ?
                        """)
                .param(state.name())
                .param(reason)
                .params(clock.millis(), push.id(), push.attempt())
                .update();
    }

    private void again(Push push, int repeated) {
        jdbc.sql(
                        """
                        update push set state = 'PENDING', due_at = ?, repeated = ?
                        where id = ? and state = 'UNCERTAIN' and attempt = ?
                        """)
                .params(clock.millis(), repeated, push.id(), push.attempt())
                .update();
    }
}
