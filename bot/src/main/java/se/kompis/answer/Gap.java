package se.kompis.answer;

import java.time.Instant;
import java.util.List;

/**
 * Something people ask that the material does not answer, without who asked.
 *
 * @param question the wording most like all the others
 * @param others other wordings
 * @param answers ids of the answers that were none
 * @param refused how often nothing was found
 * @param uncertain how often only something near was found
 * @param unhelpful how often an answer got a thumb down
 * @param weeks how often it was asked, week by week, the present one last
 * @param waiting how many wait for an expert's answer
 * @param last when it was asked last
 * @param dismissed somebody said that this is not the organisation's subject
 */
public record Gap(
        String question,
        List<String> others,
        List<String> answers,
        int refused,
        int uncertain,
        int unhelpful,
        List<Integer> weeks,
        int waiting,
        Instant last,
        boolean dismissed) {
    public Gap {
        others = List.copyOf(others);
        answers = List.copyOf(answers);
        weeks = List.copyOf(weeks);
    }

    /** How often it was asked in all. */
    public int times() {
        return answers.size();
    }
}
