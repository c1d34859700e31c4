package se.kompis.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.Quotation;
import se.kompis.material.SourcePlace;

/** All answers that were given and are still kept. */
@Repository
class Answers {
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    Answers(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps an answer and returns its id. */
    @Transactional
    public String keep(Participant asker, String question, Answer answer) {
        String id = ids.generateId().toString();
        jdbc.sql(
                        """
                        insert into answer (id, tenant_id, question, language, outcome, fit, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        asker.tenant(),
                        question,
                        asker.locale().getLanguage(),
                        answer.outcome().name(),
                        answer.fit(),
                        clock.millis())
                .update();
        add(id, 0, answer.quotations());
        return id;
    }

    /** Adds quotations that were asked for later, after the first ones. */
    @Transactional
    public void add(String answer, int from, List<Quotation> quotations) {
        int ordinal = from;
        for (Quotation quotation : quotations) {
            SourcePlace place = SourcePlace.of(quotation);
            jdbc.sql(
                            """
                            insert into answer_quotation
                              (answer_id, ordinal, material_id, version, section, start_at, end_at)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(
                            answer,
                            ordinal++,
                            place.material().value(),
                            place.version(),
                            place.section(),
                            place.start(),
                            place.end())
                    .update();
        }
    }

    /** An answer of the given tenant; another tenant's is as if it did not exist. */
    Optional<StoredAnswer> find(String answer, String tenant) {
        return jdbc.sql(
                        """
                        select question, outcome, created_at from answer
                        where id = ? and tenant_id = ?
                        """)
                .params(answer, tenant)
                .query((row, _) ->
                        new StoredAnswer(
                                answer,
                                tenant,
                                row.getString(1),
                                Answer.Outcome.valueOf(row.getString(2)),
                                Instant.ofEpochMilli(row.getLong(3)),
                                places(answer)))
                .optional();
    }

    private List<SourcePlace> places(String answer) {
        return jdbc.sql(
                        """
                        select material_id, version, section, start_at, end_at
                        from answer_quotation where answer_id = ? order by ordinal
                        """)
                .param(answer)
                .query((row, _) ->
                        new SourcePlace(
                                new MaterialId(row.getString(1)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)))
                .list();
    }
}
