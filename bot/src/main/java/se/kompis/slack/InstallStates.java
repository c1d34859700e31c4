package se.kompis.slack;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.SecretHash;

/**
 * The installations under way. A state goes out with a browser and has to come back with it, once
 * and within ten minutes; only its hash is kept.
 */
@Repository
@WithSlack
class InstallStates {
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;

    InstallStates(JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    @Transactional
    public String issue() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from slack_install where expires_at < ?").param(clock.millis()).update();
        jdbc.sql("insert into slack_install (state_hash, expires_at) values (?, ?)")
                .params(SecretHash.of(state), clock.millis() + LIFETIME.toMillis())
                .update();
        return state;
    }

    /** Uses a state up; false if it is unknown, used or too old. */
    boolean redeem(String state) {
        return jdbc.sql("delete from slack_install where state_hash = ? and expires_at > ?")
                        .params(SecretHash.of(state), clock.millis())
                        .update()
                == 1;
    }
}
