package se.kompis.answer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.answer.Expert;
import se.kompis.answer.ExpertDesk;
import se.kompis.answer.ExpertMaterial;
import se.kompis.answer.ExpertQuestion;
import se.kompis.answer.ExpertQuestion.State;
import se.kompis.answer.Experts;
import se.kompis.answer.Topics;
import se.kompis.conversation.Participant;

/** Who the experts are, what they were asked, and what of their answers becomes material. */
@Controller
class ExpertsController {
    private static final String QUESTION = AnswerConsole.EXPERTS + "/questions/{question}";
    private static final int LONGEST = 120;

    private final Experts experts;
    private final ExpertDesk desk;
    private final ExpertMaterial material;
    private final Topics topics;
    private final Clock clock;

    ExpertsController(
            Experts experts, ExpertDesk desk, ExpertMaterial material, Topics topics, Clock clock) {
        this.experts = experts;
        this.desk = desk;
        this.material = material;
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping(AnswerConsole.EXPERTS)
    ModelAndView show(Participant administrator) {
        List<Expert> all = experts.of(administrator.tenant());
        return new ModelAndView("answer/experts")
                .addObject("experts", all)
                .addObject(
                        "names",
                        all.stream().collect(Collectors.toMap(Expert::person, Expert::name)))
                .addObject("questions", byState(administrator))
                .addObject("zone", administrator.zone())
                .addObject("me", administrator.person())
                .addObject("topics", topics.names(administrator.locale()))
                .addObject("reviewBy", LocalDate.now(clock).plusYears(1));
    }

    private Map<State, List<ExpertQuestion>> byState(Participant administrator) {
        Map<State, List<ExpertQuestion>> questions = new EnumMap<>(State.class);
        for (State state : State.values()) {
            questions.put(
                    state,
                    desk.of(administrator.tenant()).stream()
                            .filter(question -> question.state() == state)
                            .toList());
        }
        return questions;
    }

    /** Shows the code once; only its hash is kept. */
    @PostMapping(AnswerConsole.EXPERTS)
    ModelAndView invite(
            @RequestParam String name,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") List<String> topic,
            Participant administrator) {
        if (name.isBlank()
                || unit.isBlank()
                || name.length() > LONGEST
                || unit.length() > LONGEST) {
            return show(administrator).addObject("problem", true);
        }
        List<String> known =
                topic.stream().filter(topics.names(administrator.locale())::containsKey).toList();
        String code = experts.invite(administrator.tenant(), name.strip(), unit.strip(), known);
        return show(administrator).addObject("code", code).addObject("invited", name.strip());
    }

    @PostMapping(AnswerConsole.EXPERTS + "/people/{expert}/remove")
    String remove(@PathVariable String expert, Participant administrator) {
        desk.dismiss(expert, administrator.tenant());
        return GapsController.back(AnswerConsole.EXPERTS, "expertRemoved");
    }

    @PostMapping(QUESTION + "/approve")
    String approve(
            @PathVariable String question,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate reviewBy,
            Participant administrator) {
        Set<String> about =
                topics.names(administrator.locale()).containsKey(topic) ? Set.of(topic) : Set.of();
        boolean approved =
                !title.isBlank()
                        && material.approve(question, administrator, title, about, reviewBy);
        return GapsController.back(
                AnswerConsole.EXPERTS, approved ? "answerApproved" : "answerNotApproved");
    }

    @PostMapping(QUESTION + "/decline")
    String decline(@PathVariable String question, Participant administrator) {
        boolean declined =
                desk.find(question, administrator.tenant()).filter(desk::decline).isPresent();
        return GapsController.back(
                AnswerConsole.EXPERTS, declined ? "answerDeclined" : "answerNotApproved");
    }
}
