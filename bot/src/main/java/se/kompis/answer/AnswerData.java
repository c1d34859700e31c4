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
        long before = now.minus(retention.gaps()).toEpochMilli();
        String old = "(select id from answer where created_at < ?)";
        jdbc.sql("delete from feedback where answer_id in " + old).param(before).update();
        jdbc.sql("delete from answer_quotation where answer_id in " + old).param(before).update();
        jdbc.sql("delete from answer where created_at < ?").param(before).update();
    }
}
