package se.kompis.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Role;
import se.kompis.conversation.SecretHash;

/**
 * The one-time link that makes the first administrator. Only a hash of its code is kept, and a new
 * code ends the earlier one.
 */
@Component
public class SignInCodes {
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final Set<Role> FIRST_ADMINISTRATOR =
            Set.of(Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR, Role.OPERATOR);

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final SecureRandom random;

    SignInCodes(JdbcClient jdbc, People people, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.random = random;
    }

    /** Whether the installation still has no administrator. */
    public boolean isNeeded() {
        return !people.anyoneIs(Role.OPERATOR);
    }

    /** Makes a code that works once within 24 hours. */
    @Transactional
    public String issue() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from sign_in_code").update();
        jdbc.sql("insert into sign_in_code (code_hash, expires_at) values (?, ?)")
                .params(SecretHash.of(code), clock.millis() + LIFETIME.toMillis())
                .update();
        return code;
    }

    /**
     * Whether a code still works. It may be looked at any number of times: link previews and virus
     * scanners open links too.
     */
    public boolean isValid(String code) {
        return jdbc.sql("select count(*) from sign_in_code where code_hash = ? and expires_at > ?")
                        .params(SecretHash.of(code), clock.millis())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Makes a person administrator if the code is good, and uses it up.
     *
     * @return false if the code is unknown, used or too old
     */
    @Transactional
    public boolean redeem(String code, String person) {
        int used =
                jdbc.sql("delete from sign_in_code where code_hash = ? and expires_at > ?")
                        .params(SecretHash.of(code), clock.millis())
                        .update();
        if (used == 1) {
            FIRST_ADMINISTRATOR.forEach(role -> people.grant(person, role));
        }
        return used == 1;
    }
}
