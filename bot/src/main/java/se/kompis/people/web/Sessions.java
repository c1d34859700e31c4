package se.kompis.people.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.SecretHash;

/**
 * The browsers that are signed in. Only a hash of a token is kept, so a stolen table opens nothing.
 */
@Repository
class Sessions {
    private static final int TOKEN_BYTES = 32;

    /** How seldom a session's last use is written down: a page view should not cost a write. */
    private static final Duration PRECISION = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;
    private final SessionProperties properties;

    Sessions(JdbcClient jdbc, Clock clock, SecureRandom random, SessionProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
        this.properties = properties;
    }

    /** Signs a browser in for as long as it is not left alone. */
    String open(String account) {
        return open(account, Optional.empty());
    }

    /** Signs a browser in and returns the token that only it will know. */
    String open(String account, Optional<Instant> end) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        """
                        insert into web_session
                          (token_hash, account, created_at, last_seen_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(SecretHash.of(token), account, clock.millis(), clock.millis())
                .param(end.map(Instant::toEpochMilli).orElse(null))
                .update();
        return token;
    }

    /** The session with a token, unless it is unknown or has been left alone too long. */
    Optional<Session> find(String token) {
        return jdbc.sql(
                        """
                        select account, last_seen_at, expires_at from web_session
                        where token_hash = ? and last_seen_at > ?
                        and (expires_at is null or expires_at > ?)
                        """)
                .params(SecretHash.of(token), clock.millis() - properties.lifetime().toMillis())
                .param(clock.millis())
                .query((row, _) ->
                        new Session(
                                row.getString(1),
                                isStale(row.getLong(2)),
                                row.getObject(3) != null))
                .optional();
    }

    private boolean isStale(long lastSeen) {
        return lastSeen < clock.millis() - PRECISION.toMillis();
    }

    /** Lets a session live on from now. */
    void extend(String token) {
        jdbc.sql("update web_session set last_seen_at = ? where token_hash = ?")
                .params(clock.millis(), SecretHash.of(token))
                .update();
    }

    /** Signs a browser out. */
    void close(String token) {
        jdbc.sql("delete from web_session where token_hash = ?")
                .param(SecretHash.of(token))
                .update();
    }

    /**
     * A signed-in browser.
     *
     * @param account whose it is
     * @param stale its last use was written down a while ago
     * @param vouched a sign-in provider has vouched for its person
     */
    record Session(String account, boolean stale, boolean vouched) {}
}
