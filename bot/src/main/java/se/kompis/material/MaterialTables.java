package se.kompis.material;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.Section;

/** The tables behind {@link Materials}. Writing methods belong in a transaction of the caller. */
@Repository
class MaterialTables {

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
                        VersionRow.SELECT
                                + """
                                where v.version = m.version and m.tenant_id = ? and m.sequence > ?
                                order by m.sequence limit ?
                                """)
                .params(library.value(), sequence, limit)
                .query((row, _) -> new Changed(row.getLong("sequence"), VersionRow.of(row)))
                .list();
    }

    Optional<StoredVersion> find(MaterialId material, int version) {
        return jdbc.sql(VersionRow.SELECT + "where m.id = ? and v.version = ?")
                .params(material.value(), version)
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** The material that came from an origin, in its present version. */
    Optional<StoredVersion> fromOrigin(LibraryId library, String origin) {
        return jdbc.sql(
                        VersionRow.SELECT
                                + "where v.version = m.version and m.tenant_id = ? and m.origin = ?")
                .params(library.value(), origin)
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** What a file and its sender said of the version in force, before anybody edited it. */
    Optional<String> given(MaterialId material) {
        return jdbc.sql(
                        """
                        select v.given from material m
                        join material_version v on v.material_id = m.id and v.version = m.version
                        where m.id = ? and v.given is not null
                        """)
                .param(material.value())
                .query(String.class)
                .optional();
    }

    /** Whether any version of a material, in force or not, has this content. */
    boolean hasContent(MaterialId material, String contentHash) {
        return jdbc.sql(
                                """
                                select count(*) from material_version
                                where material_id = ? and content_hash = ?
                                """)
                        .params(material.value(), contentHash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The version that was made last, which may be a draft beside the one in force. */
    Optional<StoredVersion> newest(MaterialId material) {
        return jdbc.sql(VersionRow.SELECT + "where m.id = ? order by v.version desc limit 1")
                .param(material.value())
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** The version in force of a material, or that would be if it were published. */
    Optional<StoredVersion> inForce(MaterialId material) {
        return jdbc.sql(VersionRow.SELECT + "where v.version = m.version and m.id = ?")
                .param(material.value())
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** The version in force of every material of a library, by title. */
    List<StoredVersion> all(LibraryId library) {
        return jdbc.sql(VersionRow.SELECT + "where v.version = m.version and m.tenant_id = ?")
                .param(library.value())
                .query((row, _) -> VersionRow.of(row))
                .list();
    }

    /** The materials of a library with a draft beside the version in force. */
    List<MaterialId> withDraft(LibraryId library) {
        return jdbc.sql(
                        """
                        select distinct m.id from material m
                        join material_version v on v.material_id = m.id and v.version > m.version
                        where m.tenant_id = ?
                        """)
                .param(library.value())
                .query((row, _) -> new MaterialId(row.getString(1)))
                .list();
    }

    /** All versions of a material, newest first. */
    List<StoredVersion> versions(MaterialId material) {
        return jdbc.sql(VersionRow.SELECT + "where m.id = ? order by v.version desc")
                .param(material.value())
                .query((row, _) -> VersionRow.of(row))
                .list();
    }

    /** A material of the library that is not retired and has this content in some version. */
    Optional<StoredVersion> anywhere(LibraryId library, String contentHash) {
        return jdbc.sql(
                        VersionRow.SELECT
                                + """
                                where m.tenant_id = ? and v.content_hash = ?
                                  and m.state <> 'RETIRED' and v.version >= m.version limit 1
                                """)
                .params(library.value(), contentHash)
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** Published material whose last day was before a day. */
    List<StoredVersion> expiredBefore(LocalDate day) {
        return jdbc.sql(
                        VersionRow.SELECT
                                + """
                                where v.version = m.version and m.state = 'PUBLISHED'
                                  and v.expires < ?
                                """)
                .param(day.toString())
                .query((row, _) -> VersionRow.of(row))
                .list();
    }

    /** A published material of the library whose present version has this content. */
    Optional<StoredVersion> withContent(LibraryId library, String contentHash) {
        return jdbc.sql(
                        VersionRow.SELECT
                                + """
                                where v.version = m.version and m.tenant_id = ?
                                  and v.content_hash = ? and m.state = 'PUBLISHED' limit 1
                                """)
                .params(library.value(), contentHash)
                .query((row, _) -> VersionRow.of(row))
                .optional();
    }

    /** The published materials of a library that have a title. */
    List<StoredVersion> published(LibraryId library, String title) {
        return jdbc.sql(
                        VersionRow.SELECT
                                + """
                                where v.version = m.version and m.tenant_id = ?
                                  and m.state = 'PUBLISHED' and v.title = ? order by m.id
                                """)
                .params(library.value(), title)
                .query((row, _) -> VersionRow.of(row))
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
        jdbc.sql("delete from section where material_id = ? and version = ?")
                .params(material.value(), version)
                .update();
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
        addSections(version, document.sections());
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
}
