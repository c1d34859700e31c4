package se.kompis.knowledge.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.knowledge.Answer;

/** What became of questions that a corpus answers, and of others. */
record Refusals(
        Optional<RefusalFigures> figures,
        Map<Answer.Outcome, Integer> fitting,
        Map<Answer.Outcome, Integer> others) {

    static Refusals notAsked() {
        return new Refusals(Optional.empty(), Map.of(), Map.of());
    }

    static Refusals of(Product product, Collection<String> fitting, Collection<String> others) {
        List<Answer> answered = fitting.stream().map(product::answer).toList();
        List<Answer> unanswerable = others.stream().map(product::answer).toList();
        return new Refusals(
                Optional.of(RefusalFigures.of(fits(answered), fits(unanswerable))),
                outcomes(answered),
                outcomes(unanswerable));
    }

    private static List<Double> fits(List<Answer> answers) {
        return answers.stream().map(Answer::fit).toList();
    }

    private static Map<Answer.Outcome, Integer> outcomes(List<Answer> answers) {
        Map<Answer.Outcome, Integer> counts = new EnumMap<>(Answer.Outcome.class);
        answers.forEach(answer -> counts.merge(answer.outcome(), 1, Integer::sum));
        return counts;
    }
}
