package se.kompis.material.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.Quotation;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Libraries;
import se.kompis.material.Lifecycle;
import se.kompis.material.MaterialLog;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;
import se.kompis.material.Trial;
import se.kompis.material.UploadSummary;

/** One material: what is said about it, its versions, and what can be done with it. */
@Controller
class MaterialController {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String PAGE = MaterialConsole.PATH + "/{material}";
    private static final int QUOTATIONS = 3;

    private final Shelves shelves;
    private final Lifecycle lifecycle;
    private final MaterialLog log;
    private final MaterialForms forms;
    private final Trial trial;
    private final UploadSummary summary;
    private final SignedLinks links;
    private final Texts texts;

    MaterialController(
            Shelves shelves,
            Lifecycle lifecycle,
            MaterialLog log,
            MaterialForms forms,
            Trial trial,
            UploadSummary summary,
            SignedLinks links,
            Texts texts) {
        this.shelves = shelves;
        this.lifecycle = lifecycle;
        this.log = log;
        this.forms = forms;
        this.trial = trial;
        this.summary = summary;
        this.links = links;
        this.texts = texts;
    }

    /** A line of the log. */
    record Happening(String at, String what, int version) {}

    /** Words that the version would be quoted with. */
    record Found(String text, String place, String link) {}

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String material,
            @RequestParam Optional<String> q,
            Participant administrator) {
        List<StoredVersion> versions = shelves.versions(administrator, material);
        StoredVersion newest = versions.getFirst();
        ModelAndView page =
                new ModelAndView("material/material")
                        .addObject("material", newest)
                        .addObject("versions", versions)
                        .addObject("form", forms.of(newest.description(), administrator.locale()))
                        .addObject("mayPublish", mayPublish(administrator, newest))
                        .addObject("happenings", happenings(newest, administrator))
                        .addObject("question", q.orElse(""));
        q.filter(it -> !it.isBlank())
                .ifPresent(it -> page.addObject("found", tried(newest, it, administrator)));
        return page;
    }

    private static boolean mayPublish(Participant administrator, StoredVersion version) {
        return Libraries.publishableBy(administrator).contains(version.library());
    }

    private List<Happening> happenings(StoredVersion version, Participant administrator) {
        return log.of(version.material()).stream()
                .map(entry ->
                        new Happening(
                                MOMENT.format(entry.at().atZone(administrator.zone())),
                                texts.get(
                                        administrator.locale(),
                                        "admin.deed."
                                                + entry.deed().name().toLowerCase(Locale.ROOT)),
                                entry.version()))
                .toList();
    }

    private List<Found> tried(StoredVersion version, String question, Participant administrator) {
        Language language = Language.of(administrator.locale().toLanguageTag());
        Answer answer = trial.ask(version, question, language, QUOTATIONS);
        return answer.quotations().stream().map(it -> found(it, administrator)).toList();
    }

    private Found found(Quotation quotation, Participant administrator) {
        return new Found(
                quotation.text(),
                summary.place(quotation.passage().locator(), administrator.locale()),
                links.sign(SourcePlace.of(quotation).path(), administrator.tenant()).toString());
    }

    @PostMapping(PAGE)
    String describe(
            @PathVariable String material,
            @RequestParam MultiValueMap<String, String> values,
            Participant administrator) {
        StoredVersion newest = shelves.newest(administrator, material);
        lifecycle.describe(
                newest.material(),
                newest.number(),
                forms.read(values, newest.description()),
                Optional.of(administrator.person()));
        return back(newest, "material.described");
    }

    @PostMapping(PAGE + "/publish")
    String publish(@PathVariable String material, Participant administrator) {
        StoredVersion newest = shelves.publishable(administrator, material);
        lifecycle.publish(newest.material(), Optional.of(administrator.person()));
        return back(newest, "material.published");
    }

    @PostMapping(PAGE + "/retire")
    String retire(@PathVariable String material, Participant administrator) {
        StoredVersion newest = shelves.publishable(administrator, material);
        lifecycle.retire(newest.material(), Optional.of(administrator.person()));
        return back(newest, "material.retired");
    }

    @PostMapping(PAGE + "/discard")
    String discard(@PathVariable String material, Participant administrator) {
        StoredVersion newest = shelves.newest(administrator, material);
        lifecycle.discard(newest.material(), newest.number(), Optional.of(administrator.person()));
        return back(newest, "material.discarded");
    }

    private static String back(StoredVersion version, String done) {
        return "redirect:"
                + MaterialConsole.PATH
                + "/"
                + version.material().value()
                + "?done="
                + done;
    }
}
