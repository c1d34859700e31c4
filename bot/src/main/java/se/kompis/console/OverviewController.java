package se.kompis.console;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.people.People;

/** The first page of the console: how things stand. */
@Controller
class OverviewController {
    private final List<Figures> figures;
    private final ConsolePages pages;
    private final People people;

    OverviewController(List<Figures> figures, ConsolePages pages, People people) {
        this.figures = List.copyOf(figures);
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(ConsolePage.ROOT)
    ModelAndView show(Participant administrator) {
        return new ModelAndView("console/overview")
                .addObject(
                        "figures",
                        figures.stream().flatMap(it -> it.of(administrator).stream()).toList());
    }

    /** Changes the administrator's language, and shows the same page in it. */
    @PostMapping(ConsolePage.ROOT)
    String speak(
            @RequestParam String language, @RequestParam String page, Participant administrator) {
        people.speak(administrator.person(), Locale.forLanguageTag(language));
        return "redirect:" + (pages.covering(page).isPresent() ? page : ConsolePage.ROOT);
    }
}
