package se.kompis.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/**
 * Takes thumbs up and down, and what was missing. One opinion a person and answer: the last one
 * counts.
 */
@Component
class Opinions {
    private static final int COMMENT_LENGTH = 500;

    private final Answers answers;
    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;
    private final Texts texts;

    Opinions(Answers answers, JdbcClient jdbc, IdGenerator ids, Clock clock, Texts texts) {
        this.answers = answers;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.texts = texts;
    }

    Response helpful(Turn turn, String answer) {
        return keep(turn, answer, true, Optional.empty()) ? thanks(turn) : gone(turn);
    }

    /** Keeps the thumb at once, and asks what was missing. */
    Response unhelpful(Turn turn, String answer) {
        return keep(turn, answer, false, Optional.empty()) ? form(turn, answer, "") : gone(turn);
    }

    Response commented(Turn turn, Content.Submitted submitted) {
        String answer = submitted.context().getOrDefault("answer", "");
        String comment = submitted.value("comment").strip();
        if (comment.length() > COMMENT_LENGTH) {
            String error = texts.get(turn.locale(), "answer.comment.tooLong", COMMENT_LENGTH);
            return new FormErrors(form(turn, answer, comment), Map.of("comment", error));
        }
        Optional<String> said = Optional.of(comment).filter(it -> !it.isEmpty());
        return keep(turn, answer, false, said) ? thanks(turn) : gone(turn);
    }

    private Form form(Turn turn, String answer, String comment) {
        String label = texts.get(turn.locale(), "answer.comment.label");
        return new Form(
                "answer.comment",
                texts.get(turn.locale(), "answer.comment.title"),
                texts.get(turn.locale(), "answer.comment.intro"),
                List.of(new Field.Text("comment", label, comment, false, COMMENT_LENGTH)),
                texts.get(turn.locale(), "answer.comment.submit"),
                Map.of("answer", answer));
    }

    private boolean keep(Turn turn, String answer, boolean helpful, Optional<String> comment) {
        if (answers.find(answer, turn.participant().tenant()).isEmpty()) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into feedback (id, answer_id, person_id, helpful, comment, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (answer_id, person_id) do update set
                          helpful = excluded.helpful,
                          comment = coalesce(excluded.comment, feedback.comment)
                        """)
                .param(ids.generateId().toString())
                .param(answer)
                .param(turn.participant().person())
                .param(helpful ? 1 : 0)
                .param(comment.orElse(null))
                .param(clock.millis())
                .update();
        return true;
    }

    private Reply thanks(Turn turn) {
        return Reply.of(new Block.Text(texts.get(turn.locale(), "answer.thanks"))).asPersonal();
    }

    private Reply gone(Turn turn) {
        return Reply.of(new Block.Text(texts.get(turn.locale(), "answer.gone")));
    }
}
