package se.kompis.material;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;

/** The table behind {@link Uploads}. */
@Repository
class UploadTable {
    private static final Duration SHOWN = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final SectionCodec codec;
    private final Clock clock;

    UploadTable(JdbcClient jdbc, SectionCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.clock = clock;
    }

    /** Adds an upload unless the same came before. */
    void add(Upload upload, String way) {
        jdbc.sql(
                        """
                        insert into upload
                          (id, tenant_id, person_id, way, file_name, address, content_hash, replaces,
                           state, verdict, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(upload.id())
                .param(upload.library().value())
                .param(upload.person().orElse(null))
                .param(way)
                .param(upload.fileName())
                .param(upload.address().map(URI::toString).orElse(null))
                .param(upload.hash().orElse(null))
                .param(upload.replaces().map(MaterialId::value).orElse(null))
                .param(upload.state().name())
                .param(upload.verdict().orElse(null))
                .param(upload.at().toEpochMilli())
                .update();
    }

    Optional<Upload> find(String id) {
        return jdbc.sql("select * from upload where id = ?")
                .param(id)
                .query((row, _) -> upload(row))
                .optional();
    }

    /** What came one way: one file, or all of an archive. */
    List<Upload> ofWay(String way) {
        return jdbc.sql(
                        """
                        select * from upload where way = ? or way like ? || '/%'
                        order by created_at, way
                        """)
                .params(way, way)
                .query((row, _) -> upload(row))
                .list();
    }

    /** What is under way in a library or was not long ago, latest first. */
    List<Upload> recent(LibraryId library) {
        return jdbc.sql(
                        """
                        select * from upload where tenant_id = ? and created_at > ?
                        order by created_at desc, way
                        """)
                .param(library.value())
                .param(clock.instant().minus(SHOWN).toEpochMilli())
                .query((row, _) -> upload(row))
                .list();
    }

    List<Upload> unsettled() {
        return jdbc.sql(
                        """
                        select * from upload where state in ('QUEUED', 'FETCHING', 'READING', 'INDEXING')
                        order by created_at, way
                        """)
                .query((row, _) -> upload(row))
                .list();
    }

    /** Whether a content is anybody's: of an upload under way or of a version. */
    boolean isWanted(String hash) {
        return jdbc.sql(
                                """
                                select (select count(*) from material_version where content_hash = ?)
                                  + (select count(*) from upload where content_hash = ?
                                     and state in ('QUEUED', 'FETCHING', 'READING', 'INDEXING'))
                                """)
                        .params(hash, hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void move(String id, UploadState state) {
        jdbc.sql("update upload set state = ? where id = ?").params(state.name(), id).update();
    }

    void arrived(String id, String fileName, String hash) {
        jdbc.sql("update upload set file_name = ?, content_hash = ? where id = ?")
                .params(fileName, hash, id)
                .update();
    }

    /** Returns false if it was settled meanwhile, by another instance that took it up too. */
    boolean done(String id, Upload.Result result) {
        return settle(id, UploadState.DONE, null, result);
    }

    void failed(String id, String verdict) {
        jdbc.sql("update upload set state = 'FAILED', verdict = ? where id = ? and state <> 'DONE'")
                .params(verdict, id)
                .update();
    }

    void alreadyThere(String id, Upload.Result there) {
        settle(id, UploadState.FAILED, Upload.ALREADY_THERE, there);
    }

    private boolean settle(
            String id, UploadState state, @Nullable String verdict, Upload.Result result) {
        return jdbc.sql(
                                """
                                update upload set state = ?, verdict = ?, material_id = ?, version = ?,
                                  pages = ?, passages = ?, unread = ?
                                where id = ? and state not in ('DONE', 'FAILED')
                                """)
                        .param(state.name())
                        .param(verdict)
                        .param(result.material().value())
                        .param(result.version())
                        .param(result.pages())
                        .param(result.passages())
                        .param(
                                result.unread().stream()
                                        .map(codec::locator)
                                        .collect(Collectors.joining("\n")))
                        .param(id)
                        .update()
                == 1;
    }

    private Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getString("id"),
                new LibraryId(row.getString("tenant_id")),
                Optional.ofNullable(row.getString("person_id")),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("address")).map(URI::create),
                Optional.ofNullable(row.getString("content_hash")),
                Optional.ofNullable(row.getString("replaces")).map(MaterialId::new),
                UploadState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("verdict")),
                result(row),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    private Optional<Upload.Result> result(ResultSet row) throws SQLException {
        String material = row.getString("material_id");
        return material == null
                ? Optional.empty()
                : Optional.of(
                        new Upload.Result(
                                new MaterialId(material),
                                row.getInt("version"),
                                row.getInt("pages"),
                                row.getInt("passages"),
                                row.getString("unread").lines().map(codec::locator).toList()));
    }
}
