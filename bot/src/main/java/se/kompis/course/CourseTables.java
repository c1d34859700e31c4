package se.kompis.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.knowledge.LibraryId;

/** The tables of courses and their pictures. Writing belongs in a transaction of the caller. */
@Repository
class CourseTables {
    private final JdbcClient jdbc;
    private final Clock clock;

    CourseTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<StoredCourse> find(String id) {
        return jdbc.sql("select * from course where id = ?")
                .param(id)
                .query((row, _) -> course(row))
                .optional();
    }

    /** The courses of some libraries, the national ones first. */
    List<StoredCourse> of(Collection<LibraryId> libraries) {
        return jdbc
                .sql("select * from course order by tenant_id <> 'national', id")
                .query((row, _) -> course(row))
                .list()
                .stream()
                .filter(course -> libraries.contains(course.library()))
                .toList();
    }

    private static StoredCourse course(ResultSet row) throws SQLException {
        return new StoredCourse(
                row.getString("id"),
                new LibraryId(row.getString("tenant_id")),
                row.getInt("version"),
                row.getString("content"));
    }

    void put(StoredCourse course) {
        jdbc.sql(
                        """
                        insert into course (id, tenant_id, version, content, updated_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version,
                          content = excluded.content, updated_at = excluded.updated_at
                        """)
                .params(
                        course.id(),
                        course.library().value(),
                        course.version(),
                        course.content(),
                        clock.millis())
                .update();
    }

    Map<String, String> pictures(String course) {
        Map<String, String> pictures = new TreeMap<>();
        jdbc.sql("select file, svg from course_picture where course_id = ?")
                .param(course)
                .query(row -> {
                    pictures.put(row.getString(1), row.getString(2));
                });
        return pictures;
    }

    Optional<String> picture(String course, String file) {
        return jdbc.sql("select svg from course_picture where course_id = ? and file = ?")
                .params(course, file)
                .query(String.class)
                .optional();
    }

    void putPictures(String course, Map<String, String> pictures) {
        jdbc.sql("delete from course_picture where course_id = ?").param(course).update();
        pictures.forEach((file, svg) ->
                jdbc.sql("insert into course_picture (course_id, file, svg) values (?, ?, ?)")
                        .params(course, file, svg)
                        .update());
    }
}
