package se.kompis.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;

/** Writes to an expert what somebody wants to know. */
@Component
class QuestionForExpert implements Composer {
    private final ExpertDesk desk;
    private final Texts texts;

    QuestionForExpert(ExpertDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return ExpertPushes.QUESTION;
    }

    @Override
    public boolean waitsForHours() {
        return true;
    }

    @Override
    public Composition compose(Participant expert, String reference) {
        return desk.find(reference, expert.tenant())
                .filter(it -> it.state() == ExpertQuestion.State.ASKED)
                .filter(it -> it.expert().filter(expert.person()::equals).isPresent())
                .<Composition>map(it -> new Composition.Ready(words(it, expert)))
                .orElseGet(() -> new Composition.Withdrawn("taken_back"));
    }

    private Reply words(ExpertQuestion question, Participant expert) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(text(expert, "expert.question.heading")));
        blocks.add(new Block.Text(question.text()));
        blocks.add(new Block.Note(from(question, expert)));
        question.due()
                .ifPresent(due ->
                        blocks.add(
                                new Block.Note(
                                        text(
                                                expert,
                                                "expert.question.due",
                                                DueDay.inWords(due, expert)))));
        Map<String, String> values = Map.of("question", question.id());
        blocks.add(
                new Block.Actions(
                        List.of(
                                new Action(
                                        "expert.reply",
                                        text(expert, "expert.reply"),
                                        values,
                                        true,
                                        true),
                                Action.of("expert.back", text(expert, "expert.back"), values)),
                        List.of()));
        return Reply.of(blocks).asPersonal();
    }

    private String from(ExpertQuestion question, Participant expert) {
        List<String> names = desk.names(question);
        return names.isEmpty()
                ? text(expert, "expert.question.nameless")
                : text(expert, "expert.question.from", String.join(", ", names));
    }

    private String text(Participant reader, String key, Object... arguments) {
        return texts.get(reader.locale(), key, arguments);
    }
}
