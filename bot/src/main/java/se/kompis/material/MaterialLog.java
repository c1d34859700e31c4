package se.kompis.material;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.MaterialId;

/** Who did what with which material. */
@Repository
public class MaterialLog {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    MaterialLog(JdbcClient jdbc, IdGenerator ids, Clock clock) {
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
