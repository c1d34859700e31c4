package se.kompis.answer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.answer.ExpertDesk;
import se.kompis.answer.ExpertMaterial;
import se.kompis.answer.Experts;
import se.kompis.answer.Gap;
import se.kompis.answer.Gaps;
import se.kompis.conversation.Participant;

/** The gap list: what people ask and nothing answers, and what to do about it. */
@Controller
class GapsController {
    private static final int LONGEST_ANSWER = 5_000;

    private final Gaps gaps;
    private final Experts experts;
    private final ExpertDesk desk;
    private final ExpertMaterial material;
    private final Clock clock;

    GapsController(
            Gaps gaps, Experts experts, ExpertDesk desk, ExpertMaterial material, Clock clock) {
        this.gaps = gaps;
        this.experts = experts;
        this.desk = desk;
        this.material = material;
        this.clock = clock;
    }

    @GetMapping(AnswerConsole.GAPS)
    ModelAndView show(Participant administrator) {
        Map<Boolean, List<Gap>> all =
                gaps.of(administrator.tenant()).stream()
                        .collect(Collectors.partitioningBy(Gap::dismissed));
        List<Gap> open = all.getOrDefault(false, List.of());
        return new ModelAndView("answer/gaps")
                .addObject("gaps", open.stream().map(GapView::of).toList())
                .addObject("dismissed", all.getOrDefault(true, List.of()))
                .addObject("trend", Trend.of(GapFigures.sum(open)))
                .addObject("experts", experts.of(administrator.tenant()));
    }

    @PostMapping(AnswerConsole.GAPS + "/dismiss")
    String dismiss(
            @RequestParam List<String> answer,
            @RequestParam(defaultValue = "true") boolean notOurs,
            Participant administrator) {
        gaps.dismiss(administrator.tenant(), answer, notOurs);
        return back(AnswerConsole.GAPS, notOurs ? "gapDismissed" : "gapRestored");
    }

    @PostMapping(AnswerConsole.GAPS + "/assign")
    String assign(
            @RequestParam List<String> answer,
            @RequestParam String question,
            @RequestParam String expert,
            Participant administrator) {
        boolean assigned = desk.assign(administrator.tenant(), answer, question, expert);
        return back(AnswerConsole.GAPS, assigned ? "gapAssigned" : "gapGone");
    }

    @GetMapping(AnswerConsole.GAPS + "/answer")
    ModelAndView answer(@RequestParam List<String> answer, @RequestParam String question) {
        return form(answer, question, "", "");
    }

    private ModelAndView form(List<String> answer, String question, String words, String unit) {
        return new ModelAndView("answer/write")
                .addObject("answers", answer)
                .addObject("question", question)
                .addObject("words", words)
                .addObject("unit", unit)
                .addObject("reviewBy", LocalDate.now(clock).plusYears(1))
                .addObject("problem", false);
    }

    @PostMapping(AnswerConsole.GAPS + "/answer")
    Object write(
            @RequestParam List<String> answer,
            @RequestParam String question,
            @RequestParam String words,
            @RequestParam String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate reviewBy,
            Participant administrator) {
        if (words.isBlank() || words.length() > LONGEST_ANSWER || unit.isBlank()) {
            return form(answer, question, words, unit).addObject("problem", true);
        }
        boolean published =
                desk.write(
                                administrator.tenant(),
                                answer,
                                question,
                                administrator.person(),
                                words.strip(),
                                unit.strip())
                        .map(written -> material.publish(written, question, Set.of(), reviewBy))
                        .orElse(false);
        return back(AnswerConsole.GAPS, published ? "gapWritten" : "gapGone");
    }

    static String back(String page, String done) {
        return "redirect:" + page + "?done=" + done;
    }

    /** A gap with its trend drawn. */
    record GapView(Gap gap, Trend trend) {
        static GapView of(Gap gap) {
            return new GapView(gap, Trend.of(gap.weeks()));
        }
    }
}
