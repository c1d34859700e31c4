package se.kompis.course.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.course.DraftsFromMaterial;
import se.kompis.course.EditedLesson;
import se.kompis.course.Editing;
import se.kompis.course.Fault;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.MaterialState;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;

/** Where lessons are drafted, edited, submitted, approved and retired. */
@Controller
class LessonDesk {
    private static final String PATH = "/admin/lessons";
    private static final Set<Role> WRITERS =
            Set.of(
                    Role.EDITOR,
                    Role.PUBLISHER,
                    Role.TENANT_ADMINISTRATOR,
                    Role.NATIONAL_ADMINISTRATOR);
    private static final Set<Role> APPROVERS =
            Set.of(Role.PUBLISHER, Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR);

    private final Editing editing;
    private final DraftsFromMaterial drafts;
    private final Materials materials;
    private final Texts texts;

    LessonDesk(Editing editing, DraftsFromMaterial drafts, Materials materials, Texts texts) {
        this.editing = editing;
        this.drafts = drafts;
        this.materials = materials;
        this.texts = texts;
    }

    @Bean
    static ConsolePage lessonsPage() {
        return new ConsolePage(PATH, "console.lessons", 30, WRITERS);
    }

    /** The own tenant's lessons, and the national ones for those who look after them. */
    private static List<LibraryId> libraries(Participant who) {
        Stream<LibraryId> own = Stream.of(new LibraryId(who.tenant()));
        Stream<LibraryId> national =
                who.roles().contains(Role.NATIONAL_ADMINISTRATOR)
                        ? Stream.of(LibraryId.NATIONAL)
                        : Stream.of();
        return Stream.concat(own, national).distinct().toList();
    }

    @GetMapping(PATH)
    ModelAndView list(Participant who) {
        List<EditedLesson> lessons =
                libraries(who).stream().flatMap(it -> editing.of(it).stream()).toList();
        return new ModelAndView("course/lessons")
                .addObject("lessons", lessons)
                .addObject("sources", sources(who));
    }

    private List<StoredVersion> sources(Participant who) {
        return Stream.concat(libraries(who).stream(), Stream.of(LibraryId.NATIONAL))
                .distinct()
                .flatMap(library -> materials.all(library).stream())
                .filter(it -> it.state() == MaterialState.PUBLISHED)
                .toList();
    }

    @GetMapping(PATH + "/lesson")
    ModelAndView show(@RequestParam String id, Participant who) {
        return page(find(id, who), who);
    }

    private ModelAndView page(EditedLesson lesson, Participant who) {
        return new ModelAndView("course/lesson")
                .addObject("lesson", lesson)
                .addObject("approver", who.hasAnyOf(APPROVERS))
                .addObject("faults", faults(lesson, who.locale()));
    }

    private List<String> faults(EditedLesson lesson, Locale locale) {
        return lesson.faults().stream().map(fault -> words(fault, locale)).toList();
    }

    private String words(Fault fault, Locale locale) {
        return texts.get(locale, "course.fault." + fault.problem(), fault.details().toArray());
    }

    private EditedLesson find(String id, Participant who) {
        return editing.find(id, libraries(who))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(PATH + "/draft")
    String draft(@RequestParam String material, Participant who) {
        int drawn = drafts.draw(libraries(who).getFirst(), new MaterialId(material), who.person());
        return "redirect:" + PATH + (drawn > 0 ? "?done=lessons.drafted" : "?done=lessons.noDraft");
    }

    @PostMapping(PATH + "/save")
    String save(@RequestParam Map<String, String> values, Participant who) {
        EditedLesson lesson = find(values.getOrDefault("id", ""), who);
        editing.write(lesson, new LessonForm(values).onto(lesson.lesson()), who.person());
        return back(lesson, "lessons.saved");
    }

    @PostMapping(PATH + "/submit")
    ModelAndView submit(@RequestParam String id, Participant who) {
        EditedLesson lesson = find(id, who);
        return answer(editing.submit(lesson, who.person()), lesson, "lessons.submitted", who);
    }

    @PostMapping(PATH + "/approve")
    ModelAndView approve(@RequestParam String id, Participant who) {
        EditedLesson lesson = findAsApprover(id, who);
        return answer(editing.approve(lesson, who.person()), lesson, "lessons.approved", who);
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(@RequestParam String id, Participant who) {
        EditedLesson lesson = findAsApprover(id, who);
        return answer(editing.confirm(lesson, who.person()), lesson, "lessons.confirmed", who);
    }

    @PostMapping(PATH + "/retire")
    ModelAndView retire(@RequestParam String id, Participant who) {
        EditedLesson lesson = findAsApprover(id, who);
        return answer(editing.retire(lesson, who.person()), lesson, "lessons.retired", who);
    }

    private EditedLesson findAsApprover(String id, Participant who) {
        if (!who.hasAnyOf(APPROVERS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return find(id, who);
    }

    private ModelAndView answer(
            Editing.Outcome outcome, EditedLesson lesson, String done, Participant who) {
        Optional<String> refusal =
                switch (outcome) {
                    case DONE -> Optional.empty();
                    case FAULTY -> Optional.of("lessons.refused.faulty");
                    case SAME_PERSON -> Optional.of("lessons.refused.same");
                    case IMPOSSIBLE -> Optional.of("lessons.refused.impossible");
                };
        return refusal.map(key -> page(lesson, who).addObject("refusal", key))
                .orElseGet(() -> new ModelAndView(back(lesson, done)));
    }

    private static String back(EditedLesson lesson, String done) {
        return "redirect:" + PATH + "/lesson?id=" + lesson.id() + "&done=" + done;
    }
}
