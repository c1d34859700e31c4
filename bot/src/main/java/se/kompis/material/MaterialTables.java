package se.kompis.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.Section;

/** The tables behind {@link Materials}. Writing methods belong in a transaction of the caller. */
@Repository
class MaterialTables {
    private static final String VERSIONS =
            """
            select m.id, m.tenant_id, m.state, m.sequence, m.version as latest, v.*
            from material m join material_version v on v.material_id = m.id
            """;

    private final JdbcClient jdbc;
    private final SectionCodec codec;
    private final Clock clock;

    MaterialTables(JdbcClient jdbc, SectionCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.clock = clock;
    }

    /** A material's present version with the sequence of its last change. */
    record Changed(long sequence, StoredVersion version) {}

    List<Changed> changedAfter(LibraryId library, long sequence, int limit) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where v.version = m.version and m.tenant_id = ? and m.sequence > ?
                                order by m.sequence limit ?
                                """)
                .params(library.value(), sequence, limit)
                .query((row, _) -> new Changed(row.getLong("sequence"), version(row)))
                .list();
    }

    Optional<StoredVersion> find(MaterialId material, int version) {
        return jdbc.sql(VERSIONS + "where m.id = ? and v.version = ?")
                .params(material.value(), version)
                .query((row, _) -> version(row))
                .optional();
    }

    /** The material that came from an origin, in its present version. */
    Optional<StoredVersion> fromOrigin(LibraryId library, String origin) {
        return jdbc.sql(
                        VERSIONS
                                + "where v.version = m.version and m.tenant_id = ? and m.origin = ?")
                .params(library.value(), origin)
                .query((row, _) -> version(row))
                .optional();
    }

    /** A published material of the library whose present version has this content. */
    Optional<StoredVersion> withContent(LibraryId library, String contentHash) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where v.version = m.version and m.tenant_id = ?
                                  and v.content_hash = ? and m.state = 'PUBLISHED' limit 1
                                """)
                .params(library.value(), contentHash)
                .query((row, _) -> version(row))
                .optional();
    }

    /** The published materials of a library, each in its present version. */
    List<StoredVersion> published(LibraryId library) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where v.version = m.version and m.tenant_id = ?
                                  and m.state = 'PUBLISHED' order by v.title
                                """)
                .param(library.value())
                .query((row, _) -> version(row))
                .list();
    }

    /** The published materials of a library that have a title. */
    List<StoredVersion> published(LibraryId library, String title) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where v.version = m.version and m.tenant_id = ?
                                  and m.state = 'PUBLISHED' and v.title = ? order by m.id
                                """)
                .params(library.value(), title)
                .query((row, _) -> version(row))
                .list();
    }

    List<Section> sections(MaterialId material, int version) {
        return jdbc.sql(
                        """
                        select locator, headings, body from section
                        where material_id = ? and version = ? order by ordinal
                        """)
                .params(material.value(), version)
                .query((row, _) ->
                        codec.section(row.getString(1), row.getString(2), row.getString(3)))
                .list();
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

    void addVersion(StoredVersion version, Document document) {
        StoredVersion.Description about = version.description();
        jdbc.sql(
                        """
                        insert into material_version
                          (material_id, version, title, publisher, licence, language, version_date,
                           audience, topics, level, file_name, media_type, content_hash, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(version.material().value())
                .param(version.number())
                .param(about.title())
                .param(about.publisher().orElse(null))
                .param(about.licence().orElse(null))
                .param(about.language().tag())
                .param(about.versionDate().map(LocalDate::toString).orElse(null))
                .param(String.join(",", about.audience()))
                .param(String.join(",", about.topics()))
                .param(about.level().orElse(null))
                .param(about.fileName())
                .param(version.mediaType())
                .param(version.contentHash())
                .param(clock.millis())
                .update();
        addSections(version, document.sections());
    }

    private void addSections(StoredVersion version, List<Section> sections) {
        int ordinal = 0;
        for (Section section : sections) {
            jdbc.sql(
                            """
                            insert into section (material_id, version, ordinal, locator, headings, body)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .param(version.material().value())
                    .param(version.number())
                    .param(ordinal++)
                    .param(codec.locator(section.locator()))
                    .param(codec.headings(section.headings()))
                    .param(section.text())
                    .update();
        }
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                new LibraryId(row.getString("tenant_id")),
                new MaterialId(row.getString("id")),
                row.getInt("version"),
                row.getInt("version") == row.getInt("latest"),
                MaterialState.valueOf(row.getString("state")),
                description(row),
                row.getString("media_type"),
                row.getString("content_hash"));
    }

    private static StoredVersion.Description description(ResultSet row) throws SQLException {
        return new StoredVersion.Description(
                row.getString("title"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("licence")),
                Language.of(row.getString("language")),
                Optional.ofNullable(row.getString("version_date")).map(LocalDate::parse),
                keys(row.getString("audience")),
                keys(row.getString("topics")),
                Optional.ofNullable(row.getString("level")),
                row.getString("file_name"));
    }

    private static Set<String> keys(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
