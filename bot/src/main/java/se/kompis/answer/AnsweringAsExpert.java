package se.kompis.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Takes the words of an expert, who alone may answer what they were asked. */
@Component
class AnsweringAsExpert {
    private static final int LENGTH = 2_500;

    private final ExpertDesk desk;
    private final Texts texts;

    AnsweringAsExpert(ExpertDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Response form(Turn turn, String question) {
        return mine(turn, question)
                .<Response>map(found -> form(found, turn.participant(), ""))
                .orElseGet(() -> say(turn, "expert.notYours"));
    }

    private Form form(ExpertQuestion question, Participant expert, String words) {
        String label = text(expert, "expert.reply.label");
        return new Form(
                "expert.reply",
                text(expert, "expert.reply.title"),
                text(expert, "expert.reply.intro", question.text()),
                List.of(new Field.Text("words", label, words, true, LENGTH)),
                text(expert, "expert.reply.submit"),
                Map.of("question", question.id()));
    }

    Response replied(Turn turn, Content.Submitted submitted) {
        return mine(turn, submitted.context().getOrDefault("question", ""))
                .map(question -> replied(turn, question, submitted.value("words").strip()))
                .orElseGet(() -> say(turn, "expert.notYours"));
    }

    private Response replied(Turn turn, ExpertQuestion question, String words) {
        if (words.isEmpty() || words.length() > LENGTH) {
            return new FormErrors(
                    form(question, turn.participant(), words),
                    Map.of("words", text(turn.participant(), "expert.reply.length", LENGTH)));
        }
        boolean taken = desk.reply(question, turn.participant().person(), words);
        return say(turn, taken ? "expert.reply.thanks" : "expert.notYours");
    }

    Response giveBack(Turn turn, String question) {
        boolean given =
                mine(turn, question)
                        .filter(it -> desk.giveBack(it, turn.participant().person()))
                        .isPresent();
        return say(turn, given ? "expert.givenBack" : "expert.notYours");
    }

    private Optional<ExpertQuestion> mine(Turn turn, String question) {
        Participant expert = turn.participant();
        return desk.find(question, expert.tenant())
                .filter(it -> it.state() == ExpertQuestion.State.ASKED)
                .filter(it -> it.expert().filter(expert.person()::equals).isPresent());
    }

    private Reply say(Turn turn, String key) {
        return Reply.of(new Block.Text(text(turn.participant(), key))).asPersonal();
    }

    private String text(Participant expert, String key, Object... arguments) {
        return texts.get(expert.locale(), key, arguments);
    }
}
