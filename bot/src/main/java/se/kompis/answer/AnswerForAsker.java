package se.kompis.answer;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;

/**
 * Writes an expert's answer to somebody who waits for it. Where they asked, others may read it too:
 * it does not tell who asked.
 */
@Component
class AnswerForAsker implements Composer {
    private final ExpertQuestions questions;
    private final ExpertAskers askers;
    private final Texts texts;

    AnswerForAsker(ExpertQuestions questions, ExpertAskers askers, Texts texts) {
        this.questions = questions;
        this.askers = askers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return ExpertPushes.ANSWER;
    }

    @Override
    public boolean waitsForHours() {
        return true;
    }

    @Override
    public Composition compose(Participant asker, String reference) {
        return questions
                .find(reference, asker.tenant())
                .filter(question -> question.reply().isPresent())
                .<Composition>map(question -> new Composition.Ready(words(question, asker)))
                .orElseGet(() -> new Composition.Withdrawn("taken_back"));
    }

    private Reply words(ExpertQuestion question, Participant asker) {
        String unit = question.unit().orElse("");
        return Reply.of(
                new Block.Heading(texts.get(asker.locale(), "expert.answer.heading")),
                new Block.Text("*" + question.text() + "*"),
                new Block.Text(question.reply().orElse("")),
                new Block.Note(texts.get(asker.locale(), "expert.answer.from", unit)));
    }

    @Override
    public Optional<Route> via(Participant asker, String reference) {
        return askers.routeOf(reference, asker.person());
    }
}
