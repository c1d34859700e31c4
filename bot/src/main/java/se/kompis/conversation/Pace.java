package se.kompis.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps to what a platform takes: one token bucket for each connection, shared by all instances.
 *
 * <p>Pushes take only what the bucket holds. A person's own reply never waits for them: it takes
 * its token even when there is none, and the pushes behind it pay. Both keep quiet for as long as
 * the platform asks: whoever is told so commits it at once, and whoever is about to send asks
 * {@link #quiet} last of all, so that only what was on the wire by then comes early. The bucket is
 * a single moment (the <a href="https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm">generic
 * cell rate algorithm</a>): every message moves it on by the time that a token takes to grow.
 */
@Repository
public class Pace {
    /** How many seconds' worth of tokens a bucket holds: pushes go out in rounds of a second. */
    private static final int DEPTH = 2;

    /** Replies do not run up more debt than this; more comes from a clock that was set back. */
    private static final long MOST_DEBT = TimeUnit.MINUTES.toMicros(10);

    /** No platform asks for more; what is further off comes from a clock that was set back. */
    private static final Duration LONGEST_HOLD = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PaceProperties properties;
    private final Clock clock;

    /** What this instance was told, whether or not the database was there to write it down. */
    private final Map<Bucket, Long> told = new ConcurrentHashMap<>();

    Pace(JdbcClient jdbc, PaceProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    private record Bucket(String channel, String connection) {}

    /**
     * What a connection takes now.
     *
     * @param tokens how many messages, at least none
     * @param base where its bucket stands, in epoch microseconds
     */
    public record Ration(String channel, String connection, int tokens, long base) {}

    /** Begins to count for a connection, unless that is done. */
    public void join(String channel, String connection) {
        jdbc.sql(
                        """
                        insert into pace (channel, connection, free_at, held_until)
                        values (?, ?, 0, 0) on conflict do nothing
                        """)
                .params(channel, connection)
                .update();
    }

    /**
     * What a connection takes now. Within a transaction, other instances wait for its end before
     * they are told.
     */
    public Ration ration(String channel, String connection) {
        return jdbc.sql(
                        """
                        update pace set free_at = free_at where channel = ? and connection = ?
                        returning free_at, held_until
                        """)
                .params(channel, connection)
                .query((row, _) -> ration(channel, connection, row.getLong(1), row.getLong(2)))
                .optional()
                .orElseGet(() -> new Ration(channel, connection, 0, 0));
    }

    private Ration ration(String channel, String connection, long freeAt, long heldUntil) {
        long now = micros();
        long full = floor(channel);
        long base = freeAt > now + MOST_DEBT ? full : Math.max(freeAt, full);
        boolean held = quiet(channel, connection, heldUntil).isPositive();
        long tokens = held ? 0 : Math.max(0, (now - base) / interval(channel));
        return new Ration(channel, connection, Math.toIntExact(tokens), base);
    }

    /** Takes so many tokens of a ration, in the transaction that asked for it. */
    public void spend(Ration ration, int tokens) {
        jdbc.sql("update pace set free_at = ? where channel = ? and connection = ?")
                .params(
                        ration.base() + tokens * interval(ration.channel()),
                        ration.channel(),
                        ration.connection())
                .update();
    }

    /**
     * Counts a person's own reply.
     *
     * @return how long the platform asks to wait before anything is sent; mostly zero
     */
    public Duration reply(String channel, String connection) {
        return jdbc
                .sql(
                        """
                        update pace set free_at =
                          case when free_at > ? and free_at < ? then free_at else ? end + ?
                        where channel = ? and connection = ? returning held_until
                        """)
                .params(floor(channel), micros() + MOST_DEBT, floor(channel), interval(channel))
                .params(channel, connection)
                .query((row, _) -> quiet(channel, connection, row.getLong(1)))
                .list()
                .stream()
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Keeps quiet on a connection, for all instances, since the platform asks for it. */
    public void hold(String channel, String connection, Duration time) {
        long until = clock.millis() + time.toMillis();
        told.merge(new Bucket(channel, connection), until, Math::max);
        jdbc.sql(
                        """
                        update pace set held_until = ?
                        where channel = ? and connection = ? and held_until < ?
                        """)
                .params(until, channel, connection, until)
                .update();
    }

    /** The connections that are counted for, as channel and connection. */
    public List<Ration> rations() {
        return jdbc.sql("select * from pace order by channel, connection")
                .query((row, _) ->
                        ration(
                                row.getString("channel"),
                                row.getString("connection"),
                                row.getLong("free_at"),
                                row.getLong("held_until")))
                .list();
    }

    /**
     * How long a connection's platform asks to wait, whichever instance it said so to; mostly zero.
     */
    public Duration quiet(String channel, String connection) {
        return jdbc.sql("select held_until from pace where channel = ? and connection = ?")
                .params(channel, connection)
                .query((row, _) -> quiet(channel, connection, row.getLong(1)))
                .optional()
                .orElse(Duration.ZERO);
    }

    private Duration quiet(String channel, String connection, long heldUntil) {
        long until = Math.max(heldUntil, told.getOrDefault(new Bucket(channel, connection), 0L));
        Duration wait = Duration.ofMillis(until - clock.millis());
        return wait.isPositive() && wait.compareTo(LONGEST_HOLD) <= 0 ? wait : Duration.ZERO;
    }

    /** Where a full bucket stands. */
    private long floor(String channel) {
        long interval = interval(channel);
        long depth = Math.max(interval, TimeUnit.SECONDS.toMicros(DEPTH));
        return micros() - depth / interval * interval;
    }

    private long interval(String channel) {
        return TimeUnit.MINUTES.toMicros(1) / properties.perMinute(channel);
    }

    private long micros() {
        return TimeUnit.MILLISECONDS.toMicros(clock.millis());
    }
}
