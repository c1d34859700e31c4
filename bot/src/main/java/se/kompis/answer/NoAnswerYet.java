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
 * Tells somebody who waits that no expert has answered in time. Where they asked, others may read
 * it too: it does not tell who asked.
 */
@Component
class NoAnswerYet implements Composer {
    private final ExpertQuestions questions;
    private final ExpertAskers askers;
    private final Texts texts;

    NoAnswerYet(ExpertQuestions questions, ExpertAskers askers, Texts texts) {
        this.questions = questions;
        this.askers = askers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return ExpertPushes.LATE;
    }

    @Override
    public boolean waitsForHours() {
        return true;
    }

    @Override
    public Composition compose(Participant asker, String reference) {
        return questions
                .find(reference, asker.tenant())
                .filter(question -> question.reply().isEmpty())
                .<Composition>map(question -> new Composition.Ready(words(question, asker)))
                .orElseGet(() -> new Composition.Withdrawn("answered"));
    }

    private Reply words(ExpertQuestion question, Participant asker) {
        return Reply.of(
                new Block.Text(texts.get(asker.locale(), "expert.late")),
                new Block.Text("*" + question.text() + "*"));
    }

    @Override
    public Optional<Route> via(Participant asker, String reference) {
        return askers.routeOf(reference, asker.person());
    }
}
