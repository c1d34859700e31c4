package se.kompis.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.SecretHash;

/**
 * One-time codes that join two accounts of one person. Only a hash is kept, and a new code ends the
 * earlier one.
 */
@Repository
class JoinCodes {
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int HALF = 4;

    private final JdbcClient jdbc;
    private final SecureRandom random;
    private final Clock clock;

    JoinCodes(JdbcClient jdbc, SecureRandom random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** Makes a code that works once within a quarter of an hour. */
    @Transactional
    public String issue(String person) {
        String code = half() + "-" + half();
        jdbc.sql("delete from join_code where person_id = ? or expires_at < ?")
                .params(person, clock.millis())
                .update();
        jdbc.sql("insert into join_code (code_hash, person_id, expires_at) values (?, ?, ?)")
                .params(hash(code), person, clock.millis() + LIFETIME.toMillis())
                .update();
        return code;
    }

    private String half() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    /** Whose code it is, while it works. */
    Optional<String> owner(String code) {
        return jdbc.sql("select person_id from join_code where code_hash = ? and expires_at > ?")
                .params(hash(code), clock.millis())
                .query(String.class)
                .optional();
    }

    /** Uses a code up; false if somebody else was faster. */
    boolean redeem(String code) {
        return jdbc.sql("delete from join_code where code_hash = ?").param(hash(code)).update()
                == 1;
    }

    /** However it is typed. */
    private static String hash(String code) {
        String typed = code.toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        return SecretHash.of(typed);
    }
}
