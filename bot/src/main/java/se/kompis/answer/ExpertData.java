package se.kompis.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** Who answers, and who waits for an answer. Questions and answers stay, without them. */
@Component
class ExpertData implements PersonalData {
    private final JdbcClient jdbc;

    ExpertData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("expert", "expert_question", "expert_asker", "expert_form");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "expert",
                rows("name, unit, topics, created_at from expert where person_id = ?", person),
                "expert_question",
                rows(
                        "question, reply, created_at from expert_question where person_id = ?",
                        person),
                "expert_asker",
                rows(
                        """
                        q.question, a.name, a.channel, a.place, q.created_at from expert_asker a
                        join expert_question q on q.id = a.question_id where a.person_id = ?
                        """,
                        person),
                "expert_form",
                rows("channel, place, opened_at from expert_form where person_id = ?", person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql("select " + query).param(person).query().listOfRows();
    }

    /** What an expert has not answered yet comes back to the administrators. */
    @Override
    public void erase(String person) {
        jdbc.sql(
                        """
                        update expert_question set state = 'OPEN', due_at = null, returned = 1
                        where person_id = ? and state = 'ASKED'
                        """)
                .param(person)
                .update();
        jdbc.sql("update expert_question set person_id = null where person_id = ?")
                .param(person)
                .update();
        jdbc.sql("delete from expert_asker where person_id = ?").param(person).update();
        jdbc.sql("delete from expert_form where person_id = ?").param(person).update();
        jdbc.sql("delete from expert where person_id = ?").param(person).update();
    }

    @Override
    @Transactional
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from expert_question where created_at < ?")
                .param(now.minus(retention.gaps()).toEpochMilli())
                .update();
        jdbc.sql("delete from expert_form where opened_at < ?")
                .param(now.minus(retention.conversation()).toEpochMilli())
                .update();
        jdbc.sql("delete from expert_invitation where expires_at < ?")
                .param(now.toEpochMilli())
                .update();
    }
}
