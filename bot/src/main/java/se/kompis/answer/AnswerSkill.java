package se.kompis.answer;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Takes any text as a question and answers it with quotations. Asked last. */
@Component
@Order(1000)
class AnswerSkill implements Skill {
    private final Answering answering;
    private final Opinions opinions;
    private final Texts texts;

    AnswerSkill(Answering answering, Opinions opinions, Texts texts) {
        this.answering = answering;
        this.opinions = opinions;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "answer.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Said said -> said(turn, Questions.tidied(said.text()));
            case Content.Pressed pressed -> Optional.of(pressed(turn, pressed));
            case Content.Submitted submitted -> Optional.of(opinions.commented(turn, submitted));
        };
    }

    private Optional<Response> said(Turn turn, String question) {
        if (Questions.asksForMore(question)) {
            return Optional.of(more(turn));
        }
        return turn.expected() ? Optional.empty() : Optional.of(asked(turn, question));
    }

    private Response more(Turn turn) {
        return turn.memory()
                .expectation()
                .flatMap(it -> Continuation.of(it.purpose()))
                .map(it -> answering.more(turn, it))
                .orElseGet(() -> say(turn, "answer.moreOfWhat"));
    }

    private Response asked(Turn turn, String question) {
        if (!Questions.saysSomething(question)) {
            return say(turn, "answer.empty");
        }
        if (question.length() > Questions.MAX_LENGTH) {
            return say(turn, "answer.tooLong");
        }
        return answering.answer(turn, Questions.complete(question, turn.memory().question()));
    }

    private Response pressed(Turn turn, Content.Pressed pressed) {
        String answer = pressed.values().getOrDefault("answer", "");
        return switch (pressed.action()) {
            case "answer.more" ->
                    Continuation.of(pressed.values())
                            .map(it -> answering.more(turn, it))
                            .orElseGet(() -> say(turn, "answer.gone"));
            case "answer.context" -> answering.context(turn, answer);
            case "answer.helpful" -> opinions.helpful(turn, answer);
            case "answer.unhelpful" -> opinions.unhelpful(turn, answer);
            default -> say(turn, "answer.gone");
        };
    }

    private Reply say(Turn turn, String key) {
        return Reply.of(new Block.Text(texts.get(turn.locale(), key)));
    }
}
