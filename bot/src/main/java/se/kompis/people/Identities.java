package se.kompis.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who people are at their sign-in providers. */
@Repository
class Identities {
    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> personOf(Identity identity) {
        return jdbc.sql("select person_id from identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(String.class)
                .optional();
    }

    /** Notes whose it is and what they are called; what is somebody's stays theirs. */
    void keep(Identity identity, String person, Optional<String> name) {
        jdbc.sql(
                        """
                        insert into identity (issuer, subject, person_id, name)
                        values (?, ?, ?, ?)
                        on conflict (issuer, subject) do update set name = excluded.name
                        """)
                .params(identity.issuer(), identity.subject(), person)
                .param(name.orElse(null))
                .update();
    }

    /** Lets all of a person's be another's, who is the same. */
    void move(String from, String to) {
        jdbc.sql("update identity set person_id = ? where person_id = ?").params(to, from).update();
    }
}
