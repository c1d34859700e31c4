package se.kompis.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Phrases;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Sends a question to an expert, takes the expert's answer, and lets experts join with a code. */
@Component
@Order(40)
class ExpertSkill implements Skill {
    private static final Pattern JOIN = Phrases.whole("expert ([a-z0-9]{10})");

    private final AskingAnExpert asking;
    private final AnsweringAsExpert answering;
    private final Experts experts;
    private final Texts texts;

    ExpertSkill(AskingAnExpert asking, AnsweringAsExpert answering, Experts experts, Texts texts) {
        this.asking = asking;
        this.answering = answering;
        this.experts = experts;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "expert";
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Said _ -> Phrases.said(turn).flatMap(said -> join(turn, said));
            case Content.Pressed pressed -> Optional.of(pressed(turn, pressed));
            case Content.Submitted submitted -> Optional.of(submitted(turn, submitted));
        };
    }

    private Optional<Response> join(Turn turn, String said) {
        Matcher code = JOIN.matcher(said);
        return code.matches() ? Optional.of(join(code.group(1), turn)) : Optional.empty();
    }

    private Response join(String code, Turn turn) {
        return experts.join(code, turn.participant())
                .map(expert -> say(turn, "expert.joined", expert.unit()))
                .orElseGet(() -> say(turn, "expert.unknownCode"));
    }

    private Response pressed(Turn turn, Content.Pressed pressed) {
        String question = pressed.values().getOrDefault("question", "");
        return switch (pressed.action()) {
            case "expert.ask" -> asking.form(turn, pressed.values().getOrDefault("answer", ""));
            case "expert.reply" -> answering.form(turn, question);
            case "expert.back" -> answering.giveBack(turn, question);
            default -> say(turn, "answer.gone");
        };
    }

    private Response submitted(Turn turn, Content.Submitted submitted) {
        return switch (submitted.form()) {
            case "expert.ask" -> asking.asked(turn, submitted);
            case "expert.reply" -> answering.replied(turn, submitted);
            default -> say(turn, "answer.gone");
        };
    }

    private Reply say(Turn turn, String key, Object... arguments) {
        return Reply.of(new Block.Text(texts.get(turn.locale(), key, arguments))).asPersonal();
    }
}
