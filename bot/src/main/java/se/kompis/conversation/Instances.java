package se.kompis.conversation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/**
 * Which instances work on this database. On SQLite there is one, which owns the data folder, and
 * all others are dead; on a shared database each says every few seconds that it is alive.
 */
@Component
class Instances {
    private static final Logger log = LoggerFactory.getLogger(Instances.class);

    /** Longer than a database is away, or all would take each other for dead. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean shared;
    private final String self;

    Instances(
            JdbcClient jdbc,
            IdGenerator ids,
            Clock clock,
            @Value("${kompis.database-url:}") String database) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.shared = !database.isBlank();
        this.self = ids.generateId().toString();
    }

    /** The id of this one. */
    String self() {
        return self;
    }

    /** An instance that was not heard of since then is dead. */
    long aliveSince() {
        return clock.millis() - SILENCE.toMillis();
    }

    @Scheduled(fixedRateString = "10s")
    void beat() {
        if (!shared) {
            return;
        }
        try {
            jdbc.sql(
                            """
                            insert into instance (id, seen_at) values (?, ?)
                            on conflict (id) do update set seen_at = excluded.seen_at
                            """)
                    .params(self, clock.millis())
                    .update();
            jdbc.sql("delete from instance where seen_at < ?")
                    .param(clock.millis() - FORGOTTEN.toMillis())
                    .update();
        } catch (DataAccessException away) {
            log.warn("Nobody is told that this instance is alive: {}", away.getMessage());
        }
    }
}
