package se.kompis.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;

/** All versions of all materials, for reading; {@link MaterialTables} writes them. */
@Repository
class StoredVersions {
    private final JdbcClient jdbc;

    StoredVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private JdbcClient.MappedQuerySpec<StoredVersion> select(String which, Object... values) {
        return jdbc.sql(VersionRow.SELECT + which)
                .params(values)
                .query((row, _) -> VersionRow.of(row));
    }

    Optional<StoredVersion> find(MaterialId material, int version) {
        return select("where m.id = ? and v.version = ?", material.value(), version).optional();
    }

    /** The material that came from an origin, in its present version. */
    Optional<StoredVersion> fromOrigin(LibraryId library, String origin) {
        return select(
                        "where v.version = m.version and m.tenant_id = ? and m.origin = ?",
                        library.value(),
                        origin)
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
        return select("where m.id = ? order by v.version desc limit 1", material.value())
                .optional();
    }

    /** The version in force of a material, or that would be if it were published. */
    Optional<StoredVersion> inForce(MaterialId material) {
        return select("where v.version = m.version and m.id = ?", material.value()).optional();
    }

    /** The version in force of every material of a library. */
    List<StoredVersion> all(LibraryId library) {
        return select("where v.version = m.version and m.tenant_id = ?", library.value()).list();
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
        return select("where m.id = ? order by v.version desc", material.value()).list();
    }

    /** A material of the library that is not retired and has this content in some version. */
    Optional<StoredVersion> anywhere(LibraryId library, String contentHash) {
        return select(
                        """
                        where m.tenant_id = ? and v.content_hash = ?
                          and m.state <> 'RETIRED' and v.version >= m.version limit 1
                        """,
                        library.value(),
                        contentHash)
                .optional();
    }

    /** Published material whose last day was before a day. */
    List<StoredVersion> expiredBefore(LocalDate day) {
        return select(
                        """
                        where v.version = m.version and m.state = 'PUBLISHED' and v.expires < ?
                        """,
                        day.toString())
                .list();
    }

    /** A published material of the library whose present version has this content. */
    Optional<StoredVersion> withContent(LibraryId library, String contentHash) {
        return select(
                        """
                        where v.version = m.version and m.tenant_id = ?
                          and v.content_hash = ? and m.state = 'PUBLISHED' limit 1
                        """,
                        library.value(),
                        contentHash)
                .optional();
    }

    /** The published materials of a library that have a title. */
    List<StoredVersion> published(LibraryId library, String title) {
        return select(
                        """
                        where v.version = m.version and m.tenant_id = ?
                          and m.state = 'PUBLISHED' and v.title = ? order by m.id
                        """,
                        library.value(),
                        title)
                .list();
    }
}
