package se.kompis.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The identities of people, by which their accounts on different channels are joined. */
@Repository
public class Identities {
    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose identity it is. */
    public Optional<String> personOf(Identity identity) {
        return jdbc.sql(
                        """
                        select person_id from identity
                        where scheme = ? and realm = ? and subject = ?
                        """)
                .params(identity.scheme(), identity.realm(), identity.subject())
                .query(String.class)
                .optional();
    }

    /** Notes whose it is and what they are called; what is somebody's stays theirs. */
    void keep(Identity identity, String person, Optional<String> name) {
        jdbc.sql(
                        """
                        insert into identity (scheme, realm, subject, person_id, name)
                        values (?, ?, ?, ?, ?)
                        on conflict (scheme, realm, subject) do update set name = excluded.name
                        """)
                .params(identity.scheme(), identity.realm(), identity.subject(), person)
                .param(name.orElse(null))
                .update();
    }
}
