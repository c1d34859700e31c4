package se.kompis.material;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.MaterialId;
import se.kompis.people.Audit;

/** Who did what with which material; what people did stands in the audit log of the console too. */
@Repository
public class MaterialLog {
    private final Audit audit;
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    MaterialLog(Audit audit, JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Something that was done.
     *
     * @param person who did it; empty for what Kompis did by itself, and for who is forgotten
     */
    public record Entry(Instant at, Deed deed, int version, Optional<String> person) {}

    void add(MaterialId material, int version, Deed deed, Optional<String> person) {
        jdbc.sql(
                        """
                        insert into material_event (id, material_id, version, deed, person_id, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(ids.generateId().toString())
                .param(material.value())
                .param(version)
                .param(deed.name())
                .param(person.orElse(null))
                .param(clock.millis())
                .update();
        person.ifPresent(
                it -> audit.note(it, name(deed), material.value(), title(material, version)));
    }

    private static String name(Deed deed) {
        return "material." + deed.name().toLowerCase(Locale.ROOT);
    }

    private String title(MaterialId material, int version) {
        return jdbc.sql("select title from material_version where material_id = ? and version = ?")
                .params(material.value(), version)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What was done with a material, latest first. */
    public List<Entry> of(MaterialId material) {
        return jdbc.sql(
                        """
                        select at, deed, version, person_id from material_event
                        where material_id = ? order by at desc, id
                        """)
                .param(material.value())
                .query((row, _) ->
                        new Entry(
                                Instant.ofEpochMilli(row.getLong("at")),
                                Deed.valueOf(row.getString("deed")),
                                row.getInt("version"),
                                optional(row.getString("person_id"))))
                .list();
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
