package se.kompis.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.SourcePlace;

/** The tables of lessons and what they rest on. Writing belongs in a transaction of the caller. */
@Repository
class LessonTables {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    LessonTables(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<StoredLesson> find(String id) {
        return jdbc.sql("select * from lesson where id = ?")
                .param(id)
                .query((row, _) -> lesson(row))
                .optional();
    }

    List<StoredLesson> of(String course) {
        return jdbc.sql("select * from lesson where course_id = ? order by id")
                .param(course)
                .query((row, _) -> lesson(row))
                .list();
    }

    private static StoredLesson lesson(ResultSet row) throws SQLException {
        return new StoredLesson(
                row.getString("id"),
                row.getString("course_id"),
                LessonState.valueOf(row.getString("state")),
                row.getString("content"),
                Optional.ofNullable(row.getString("published")),
                Optional.ofNullable(row.getString("risk")).map(Risk::valueOf));
    }

    void put(StoredLesson lesson) {
        jdbc.sql(
                        """
                        insert into lesson (id, course_id, state, content, published, risk, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set state = excluded.state,
                          content = excluded.content, published = excluded.published,
                          risk = excluded.risk, updated_at = excluded.updated_at
                        """)
                .param(lesson.id())
                .param(lesson.course())
                .param(lesson.state().name())
                .param(lesson.content())
                .param(lesson.published().orElse(null))
                .param(lesson.risk().map(Enum::name).orElse(null))
                .param(clock.millis())
                .update();
    }

    /** Marks a lesson whose source changed; the first thing that happened stays. */
    void endanger(String lesson, Risk risk) {
        jdbc.sql("update lesson set risk = ? where id = ? and risk is null")
                .params(risk.name(), lesson)
                .update();
    }

    void putClaims(String lesson, List<SourcePlace> places) {
        jdbc.sql("delete from lesson_claim where lesson_id = ?").param(lesson).update();
        int ordinal = 0;
        for (SourcePlace place : places) {
            jdbc.sql(
                            """
                            insert into lesson_claim
                              (lesson_id, ordinal, material_id, version, section, start_at, end_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            lesson,
                            ordinal++,
                            place.material().value(),
                            place.version(),
                            place.section(),
                            place.start(),
                            place.end())
                    .update();
        }
    }

    /** Where the sentences stand that a lesson rests on. */
    List<SourcePlace> claims(String lesson) {
        return jdbc.sql("select * from lesson_claim where lesson_id = ? order by ordinal")
                .param(lesson)
                .query((row, _) -> place(row))
                .list();
    }

    private static SourcePlace place(ResultSet row) throws SQLException {
        return new SourcePlace(
                new MaterialId(row.getString("material_id")),
                row.getInt("version"),
                row.getInt("section"),
                row.getInt("start_at"),
                row.getInt("end_at"));
    }

    /** The versions that lessons rest on which are not at risk. */
    List<SourceVersion> sources() {
        return jdbc.sql(
                        """
                        select distinct c.lesson_id, c.material_id, c.version
                        from lesson_claim c join lesson l on l.id = c.lesson_id
                        where l.risk is null and l.published is not null
                        """)
                .query((row, _) ->
                        new SourceVersion(
                                row.getString(1), new MaterialId(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** A version of a material that a lesson rests on. */
    record SourceVersion(String lesson, MaterialId material, int version) {}

    /** The lessons that rest on a material. */
    List<String> restingOn(String material) {
        return jdbc.sql("select distinct lesson_id from lesson_claim where material_id = ?")
                .param(material)
                .query((row, _) -> row.getString(1))
                .list();
    }

    void addStep(String lesson, String step, Optional<String> person) {
        jdbc.sql(
                        """
                        insert into lesson_step (id, lesson_id, step, person_id, done_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(ids.generateId().toString())
                .param(lesson)
                .param(step)
                .param(person.orElse(null))
                .param(clock.millis())
                .update();
    }

    /** Who did a step last, if that is still known. */
    Optional<String> lastBy(String lesson, String step) {
        return jdbc.sql(
                        """
                        select person_id from lesson_step
                        where lesson_id = ? and step = ? and person_id is not null
                        order by done_at desc, id limit 1
                        """)
                .params(lesson, step)
                .query(String.class)
                .optional();
    }
}
