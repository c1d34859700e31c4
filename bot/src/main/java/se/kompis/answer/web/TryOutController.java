package se.kompis.answer.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.kompis.answer.TenantSynonyms;
import se.kompis.answer.TryOut;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.Explanation;
import se.kompis.knowledge.Passage;
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

    /**
     * Shows the page.
     *
     * @param line of synonyms that was not written as it should be
     */
    @GetMapping(AnswerConsole.TRY_OUT)
    ModelAndView show(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            @RequestParam(defaultValue = "") String line,
            Participant administrator) {
        String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        ModelAndView page =
                new ModelAndView("answer/tryout")
                        .addObject("question", asked)
                        .addObject("drafts", drafts)
                        .addObject("line", line)
                        .addObject("synonyms", synonyms.of(administrator.tenant()));
        if (asked.isBlank()) {
            return page;
        }
        Trial trial = tryOut.ask(asked, administrator, drafts);
        return page.addObject("trial", trial)
                .addObject("passages", trial.passages().stream().map(PassageView::of).toList())
                .addObject("best", trial.passages().stream().findFirst().orElse(null));
    }

    @PostMapping(SYNONYMS)
    String add(
            @RequestParam String line,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            Participant administrator,
            RedirectAttributes then) {
        if (!synonyms.add(administrator.tenant(), line)) {
            then.addAttribute("line", line);
        }
        return back(question, drafts, then);
    }

    @PostMapping(SYNONYMS + "/{id}/remove")
    String remove(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") boolean drafts,
            Participant administrator,
            RedirectAttributes then) {
        synonyms.remove(administrator.tenant(), id);
        return back(question, drafts, then);
    }

    private static String back(String question, boolean drafts, RedirectAttributes then) {
        then.addAttribute("question", question);
        then.addAttribute("drafts", drafts);
        return "redirect:" + AnswerConsole.TRY_OUT;
    }

    /**
     * A passage that fits.
     *
     * @param place title and headings, each once
     * @param why what its score is made of
     */
    record PassageView(String place, Explanation why) {
        static PassageView of(Explanation why) {
            Passage passage = why.passage();
            Stream<String> title = Stream.of(passage.material().title());
            return new PassageView(
                    Stream.concat(title, passage.headings().stream())
                            .distinct()
                            .collect(Collectors.joining(" · ")),
                    why);
        }
    }
}
