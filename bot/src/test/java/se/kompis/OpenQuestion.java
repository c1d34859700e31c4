package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.answer.ExpertDesk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;

/** A question that no material answers, and that somebody at the console does in the end. */
@TestComponent
public final class OpenQuestion {
    public static final String TEXT = "Får nämnden spela in sina sammanträden på video?";

    /** What is said nowhere but in the answer. */
    public static final String ANSWER = "när fullmäktige har beslutat det";

    private final ExpertDesk desk;
    private final Participants participants;
    private final JdbcClient jdbc;

    OpenQuestion(ExpertDesk desk, Participants participants, JdbcClient jdbc) {
        this.desk = desk;
        this.participants = participants;
        this.jdbc = jdbc;
    }

    /** Answers whoever asked on this way and has been handed the form for it. */
    public void answer(Route route) {
        Participant asker = participants.resolve(route, Hints.NONE);
        List<String> answers =
                jdbc.sql("select answer_id from expert_form where person_id = ?")
                        .param(asker.person())
                        .query((row, _) -> row.getString(1))
                        .list();
        String words = "Ja, nämnden får spela in sammanträden " + ANSWER + ".";
        assertThat(desk.write(asker.tenant(), answers, TEXT, "somebody", words, "Kansliet"))
                .isPresent();
    }
}
