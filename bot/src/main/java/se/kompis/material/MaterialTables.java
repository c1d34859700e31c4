package se.kompis.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Document;

/**
 * Writes the tables behind {@link Materials}, within a transaction of the caller; {@link
 * StoredVersions} reads them.
 */
@Repository
class MaterialTables {
    private final JdbcClient jdbc;
    private final SectionTable sections;
    private final Clock clock;

    MaterialTables(JdbcClient jdbc, SectionTable sections, Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.clock = clock;
    }

    /** Takes the next number of a library; holds off other writers of that library until commit. */
    long nextSequence(LibraryId library) {
        return jdbc.sql(
                        """
                        insert into library (tenant_id, last_sequence) values (?, 1)
                        on conflict (tenant_id) do update set last_sequence = library.last_sequence + 1
                        returning last_sequence
                        """)
                .param(library.value())
                .query(Long.class)
                .single();
    }

    void putMaterial(StoredVersion version, String origin, long sequence) {
        jdbc.sql(
                        """
                        insert into material (id, tenant_id, origin, version, state, sequence)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set
                          version = excluded.version, state = excluded.state, sequence = excluded.sequence
                        """)
                .param(version.material().value())
                .param(version.library().value())
                .param(origin)
                .param(version.number())
                .param(version.state().name())
                .param(sequence)
                .update();
    }

    /** Puts another version in force, or the same in another state. */
    void settle(MaterialId material, int version, MaterialState state, long sequence) {
        jdbc.sql("update material set version = ?, state = ?, sequence = ? where id = ?")
                .params(version, state.name(), sequence, material.value())
                .update();
    }

    /** Changes what is said about a version. */
    void describe(MaterialId material, int version, StoredVersion.Description about) {
        jdbc.sql(
                        """
                        update material_version set
                          title = ?, publisher = ?, licence = ?, language = ?, version_date = ?,
                          audience = ?, topics = ?, level = ?, owner = ?, review_by = ?, expires = ?
                        where material_id = ? and version = ?
                        """)
                .params(said(about))
                .param(material.value())
                .param(version)
                .update();
    }

    /** Forgets a version that was never in force. */
    void remove(MaterialId material, int version) {
        sections.remove(material, version);
        jdbc.sql("delete from material_version where material_id = ? and version = ?")
                .params(material.value(), version)
                .update();
    }

    void own(MaterialId material, String person) {
        jdbc.sql(
                        """
                        insert into material_owner (material_id, person_id) values (?, ?)
                        on conflict (material_id) do update set person_id = excluded.person_id
                        """)
                .params(material.value(), person)
                .update();
    }

    void addVersion(StoredVersion version, Document document) {
        StoredVersion.Description about = version.description();
        jdbc.sql(
                        """
                        insert into material_version
                          (title, publisher, licence, language, version_date, audience, topics, level,
                           owner, review_by, expires, material_id, version, file_name, media_type,
                           content_hash, created_at, given)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(said(about))
                .param(version.material().value())
                .param(version.number())
                .param(about.fileName())
                .param(version.mediaType())
                .param(version.contentHash())
                .param(clock.millis())
                .param(about.canonical())
                .update();
        sections.add(version.material(), version.number(), document.sections());
    }

    /** Title to expiry, in the order of the statements above. */
    private static List<@Nullable Object> said(StoredVersion.Description about) {
        return Arrays.asList(
                about.title(),
                about.publisher().orElse(null),
                about.licence().orElse(null),
                about.language().tag(),
                about.versionDate().map(LocalDate::toString).orElse(null),
                String.join(",", about.audience()),
                String.join(",", about.topics()),
                about.level().orElse(null),
                about.owner().orElse(null),
                about.reviewBy().map(LocalDate::toString).orElse(null),
                about.expires().map(LocalDate::toString).orElse(null));
    }
}
