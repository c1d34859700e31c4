package se.kompis.answer.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.answer.TenantSynonyms;
import se.kompis.answer.TryOut;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.Explanation;
import se.kompis.knowledge.Trial;

/** Tries a question out, tells why it is answered as it is, and lets synonyms be changed. */
@Controller
class TryOutController {
    private static final String SYNONYMS = AnswerConsole.TRY_OUT + "/synonyms";
    private static final int LONGEST_QUESTION = 1_000;

    private final TryOut tryOut;
    private final TenantSynonyms synonyms;

    TryOutController(TryOut tryOut, TenantSynonyms synonyms) {
        this.tryOut = tryOut;
        this.synonyms = synonyms;
    }

    @GetMapping(AnswerConsole.TRY_OUT)
    ModelAndView show(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            Participant administrator) {
        String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        ModelAndView page =
                new ModelAndView("answer/tryout")
                        .addObject("question", asked)
                        .addObject("drafts", drafts)
                        .addObject("synonyms", synonyms.of(administrator.tenant()));
        if (asked.isBlank()) {
            return page;
        }
        Trial trial = tryOut.ask(asked, administrator, drafts);
        List<Explanation> passages = trial.passages();
        return page.addObject("trial", trial)
                .addObject("best", passages.isEmpty() ? null : passages.getFirst());
    }

    @PostMapping(SYNONYMS)
    ModelAndView add(
            @RequestParam String line,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            Participant administrator) {
        boolean added = synonyms.add(administrator.tenant(), line);
        return show(question, drafts, administrator)
                .addObject("line", added ? "" : line)
                .addObject("problem", !added);
    }

    @PostMapping(SYNONYMS + "/{id}/remove")
    ModelAndView remove(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            Participant administrator) {
        synonyms.remove(administrator.tenant(), id);
        return show(question, drafts, administrator);
    }
}
