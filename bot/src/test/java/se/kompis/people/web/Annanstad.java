package se.kompis.people.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another organisation, with one of everything that must not be seen from outside. */
final class Annanstad {
    static final String SECRET = "Hemligheten";
    static final String TENANT = "annanstad";

    /** One id of each kind. */
    static final List<String> IDS =
            List.of(TENANT, "a-person", "a-material", "an-answer", "an-entry", "a-session");

    private final JdbcClient jdbc;

    Annanstad(JdbcClient jdbc) {
        this.jdbc = jdbc;
        Stream.of(
                        "insert into tenant values ('annanstad', 'Hemligheten', 0)",
                        """
                        insert into person (id, tenant_id, locale, zone, created_at)
                        values ('a-person', 'annanstad', 'sv-SE', 'Europe/Stockholm', 0)
                        """,
                        """
                        insert into route (channel, connection, account, person_id)
                        values ('web', 'local', 'a-session', 'a-person')
                        """,
                        "insert into identity values ('x', 'x', 'a-person', 'Hemligheten')",
                        "insert into person_role (person_id, role) values ('a-person', 'EXPERT')",
                        """
                        insert into audit values
                        ('a', 'annanstad', 'a-person', 'Hemligheten', 'a-person', 'Hemligheten', 0)
                        """,
                        """
                        insert into answer values
                        ('an-answer', 'annanstad', 'Hemligheten', 'sv', 'REFUSED', 0, 0)
                        """,
                        """
                        insert into web_entry values ('an-entry', 'a-session', 'e', 'a-person',
                          'Hemligheten', '<p>Hemligheten</p>', 0)
                        """,
                        "insert into library values ('annanstad', 1)",
                        """
                        insert into material (id, tenant_id, origin, version, state, sequence)
                        values ('a-material', 'annanstad', 'x', 1, 'PUBLISHED', 1)
                        """,
                        """
                        insert into material_version (material_id, version, title, language,
                          audience, topics, file_name, media_type, content_hash, created_at)
                        values ('a-material', 1, 'Hemligheten', 'sv', '', '', 'x.md', 'text/markdown',
                          'x', 0)
                        """)
                .forEach(row -> jdbc.sql(row + " on conflict do nothing").update());
    }

    /** Everything that is kept of it: the same before and after a walk. */
    List<List<Map<String, @Nullable Object>>> everything() {
        return Stream.of(
                        "tenant where id = 'annanstad'",
                        "tenant_setting where tenant_id = 'annanstad'",
                        "person where tenant_id = 'annanstad'",
                        "person_role where person_id = 'a-person'",
                        "route where person_id = 'a-person'",
                        "audit where tenant_id = 'annanstad'",
                        "answer where tenant_id = 'annanstad'",
                        "web_entry where person_id = 'a-person'",
                        "material where tenant_id = 'annanstad'",
                        "material_version where material_id = 'a-material'")
                .map(rows -> jdbc.sql("select * from " + rows).query().listOfRows())
                .toList();
    }
}
