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

/** Opinions are a person's; the answers themselves carry no name. */
@Component
class AnswerData implements PersonalData {
    private final JdbcClient jdbc;

    AnswerData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("feedback");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "feedback",
                jdbc.sql(
                                """
                                select a.question, f.helpful, f.comment, f.created_at
                                from feedback f join answer a on a.id = f.answer_id
                                where f.person_id = ?
                                """)
                        .param(person)
                        .query()
                        .listOfRows());
    }

    /** The thumb stays as a count; the words go with the person. */
    @Override
    public void erase(String person) {
        jdbc.sql("update feedback set person_id = null, comment = null where person_id = ?")
                .param(person)
                .update();
    }

    @Override
    @Transactional
    public void expire(Retention retention, Instant now) {
        delete("created_at < ?", now.minus(retention.gaps()).toEpochMilli());
    }

    @Override
    public void expireIn(String tenant, Retention retention, Instant now) {
        long before = now.minus(retention.gaps()).toEpochMilli();
        delete("created_at < ? and tenant_id = ?", before, tenant);
    }

    private void delete(String old, Object... values) {
        String answers = "(select id from answer where " + old + ")";
        jdbc.sql("delete from feedback where answer_id in " + answers).params(values).update();
        jdbc.sql("delete from answer_quotation where answer_id in " + answers)
                .params(values)
                .update();
        jdbc.sql("delete from answer where " + old).params(values).update();
    }
}
