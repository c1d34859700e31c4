package se.kompis.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.MaterialId;

/** All questions that experts have, had or are to get. Each step is taken once, whoever asks. */
@Repository
class ExpertQuestions {
    private static final String ALL =
            """
            select q.*, (select count(*) from expert_asker a where a.question_id = q.id) as askers
            from expert_question q
            """;

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    ExpertQuestions(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a question down, for an administrator or an expert. */
    ExpertQuestion open(String tenant, String question, String language, String topic) {
        String id = ids.generateId().toString();
        jdbc.sql(
                        """
                        insert into expert_question
                          (id, tenant_id, question, language, topics, state, created_at)
                        values (?, ?, ?, ?, ?, 'OPEN', ?)
                        """)
                .params(id, tenant, question, language, topic, clock.millis())
                .update();
        return find(id, tenant).orElseThrow();
    }

    /** A question of a tenant; another tenant's is as if it did not exist. */
    Optional<ExpertQuestion> find(String id, String tenant) {
        return jdbc.sql(ALL + "where q.id = ? and q.tenant_id = ?")
                .params(id, tenant)
                .query((row, _) -> question(row))
                .optional();
    }

    /** Those of a tenant, oldest first. */
    List<ExpertQuestion> of(String tenant) {
        return jdbc.sql(ALL + "where q.tenant_id = ? order by q.created_at, q.id")
                .param(tenant)
                .query((row, _) -> question(row))
                .list();
    }

    /** Those of all tenants that an expert had for too long. */
    List<ExpertQuestion> overdue(Instant now) {
        return jdbc.sql(ALL + "where q.state = 'ASKED' and q.due_at <= ?")
                .param(now.toEpochMilli())
                .query((row, _) -> question(row))
                .list();
    }

    /** The one that an answer of the gap list led to, while it waits for words. */
    Optional<ExpertQuestion> following(String answer, String tenant) {
        return jdbc.sql(
                        ALL
                                + """
                                join gap g on g.question_id = q.id
                                where g.answer_id = ? and q.tenant_id = ?
                                  and q.state in ('OPEN', 'ASKED')
                                """)
                .params(answer, tenant)
                .query((row, _) -> question(row))
                .optional();
    }

    /** Lets gaps of a tenant wait for the answer to a question. */
    void follow(Collection<String> answers, ExpertQuestion question) {
        for (String answer : answers) {
            jdbc.sql(
                            """
                            insert into gap (answer_id, question_id)
                            select id, ? from answer where id = ? and tenant_id = ?
                            on conflict (answer_id) do update set
                              question_id = excluded.question_id, not_ours = 0
                            """)
                    .params(question.id(), answer, question.tenant())
                    .update();
        }
    }

    /** Takes the gaps of another question over, which then is none any more. */
    void takeOver(ExpertQuestion question, ExpertQuestion other) {
        jdbc.sql("update gap set question_id = ? where question_id = ?")
                .params(question.id(), other.id())
                .update();
        jdbc.sql("delete from expert_question where id = ?").param(other.id()).update();
    }

    boolean assign(String question, Expert expert, Instant due) {
        return jdbc.sql(
                                """
                                update expert_question
                                set state = 'ASKED', person_id = ?, unit = ?, due_at = ?
                                where id = ? and state = 'OPEN'
                                """)
                        .params(expert.person(), expert.unit(), due.toEpochMilli(), question)
                        .update()
                == 1;
    }

    boolean reply(String question, String person, String words) {
        return jdbc.sql(
                                """
                                update expert_question set state = 'REPLIED', reply = ?
                                where id = ? and person_id = ? and state = 'ASKED'
                                """)
                        .params(words, question, person)
                        .update()
                == 1;
    }

    boolean giveBack(String question, String person) {
        return jdbc.sql(
                                """
                                update expert_question
                                set state = 'OPEN', person_id = null, due_at = null, returned = 1
                                where id = ? and person_id = ? and state = 'ASKED'
                                """)
                        .params(question, person)
                        .update()
                == 1;
    }

    /** Takes the words of an administrator as the answer, without an expert. */
    boolean write(String question, String person, String words, String unit) {
        return jdbc.sql(
                                """
                                update expert_question
                                set state = 'REPLIED', person_id = ?, reply = ?, unit = ?
                                where id = ? and state in ('OPEN', 'ASKED')
                                """)
                        .params(person, words, unit, question)
                        .update()
                == 1;
    }

    boolean approve(String question, MaterialId material) {
        return jdbc.sql(
                                """
                                update expert_question set state = 'APPROVED', material_id = ?
                                where id = ? and state = 'REPLIED'
                                """)
                        .params(material.value(), question)
                        .update()
                == 1;
    }

    boolean decline(String question) {
        return jdbc.sql(
                                """
                                update expert_question set state = 'DECLINED'
                                where id = ? and state = 'REPLIED'
                                """)
                        .param(question)
                        .update()
                == 1;
    }

    private static ExpertQuestion question(ResultSet row) throws SQLException {
        long due = row.getLong("due_at");
        Optional<Instant> until =
                row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due));
        return new ExpertQuestion(
                row.getString("id"),
                row.getString("tenant_id"),
                row.getString("question"),
                row.getString("language"),
                Experts.topics(row.getString("topics")),
                ExpertQuestion.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("person_id")),
                until,
                row.getInt("returned") == 1,
                Optional.ofNullable(row.getString("reply")),
                Optional.ofNullable(row.getString("unit")),
                row.getInt("askers"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
