package se.kompis.reminder.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.delivery.Counts;
import se.kompis.people.Audience;
import se.kompis.people.Tenant;
import se.kompis.people.Tenants;
import se.kompis.reminder.Campaign;
import se.kompis.reminder.Campaigning;
import se.kompis.reminder.Cohorts;
import se.kompis.reminder.Recipient;

/** Campaigns, from the first word to the exported result. */
@Controller
class CampaignController {
    private static final int LISTED = 200;

    private final Campaigning campaigning;
    private final Cohorts cohorts;
    private final Courses courses;
    private final Tenants tenants;
    private final Line.Writer lines;
    private final Texts texts;

    CampaignController(
            Campaigning campaigning,
            Cohorts cohorts,
            Courses courses,
            Tenants tenants,
            Line.Writer lines,
            Texts texts) {
        this.campaigning = campaigning;
        this.cohorts = cohorts;
        this.courses = courses;
        this.tenants = tenants;
        this.lines = lines;
        this.texts = texts;
    }

    @GetMapping(CampaignPages.PATH)
    ModelAndView list(@RequestParam Optional<String> tenant, Participant administrator) {
        String where = where(administrator, tenant);
        List<Row> rows =
                campaigning.of(administrator, where).stream()
                        .map(it -> new Row(it, campaigning.counts(it), state(it)))
                        .toList();
        return new ModelAndView("reminder/campaigns")
                .addObject("rows", rows)
                .addObject("where", where)
                .addObject("tenants", choices(administrator));
    }

    /** A campaign with what it has come to. */
    record Row(Campaign campaign, Counts counts, String state) {}

    /** That nothing of it waits any more, only the counts say. */
    private String state(Campaign campaign) {
        Counts counts = campaigning.counts(campaign);
        boolean over =
                campaign.state() == Campaign.State.RUNNING && counts.settled() == counts.audience();
        return over ? "DONE" : campaign.state().name();
    }

    @GetMapping(CampaignPages.PATH + "/new")
    ModelAndView blank(@RequestParam Optional<String> tenant, Participant administrator) {
        Map<String, String> values =
                Map.of("kind", "MESSAGE", "audience", "EVERYONE", "waves", "1", "gap", "24");
        return form(new Draft(values), "", where(administrator, tenant), administrator);
    }

    private ModelAndView form(
            Draft draft, String problem, String where, Participant administrator) {
        return new ModelAndView("reminder/campaign-new")
                .addObject("draft", draft)
                .addObject("problem", problem)
                .addObject("where", where)
                .addObject("courses", courses.readableBy(administrator))
                .addObject("cohorts", cohorts.of(where))
                .addObject("roles", List.of(Audience.values()))
                .addObject("gaps", Draft.GAPS);
    }

    @PostMapping(CampaignPages.PATH)
    ModelAndView prepare(@RequestParam Map<String, String> sent, Participant administrator) {
        Draft draft = new Draft(sent);
        String where = where(administrator, Optional.of(draft.value("tenant")));
        Optional<String> problem = draft.problem(administrator.zone());
        if (problem.isPresent()) {
            ModelAndView again = form(draft, problem.get(), where, administrator);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String id =
                campaigning
                        .prepare(
                                administrator,
                                draft.campaign(where, administrator.zone()),
                                draft.value("group"))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return new ModelAndView("redirect:" + CampaignPages.PATH + "/" + id);
    }

    @GetMapping(CampaignPages.PATH + "/{id}")
    ModelAndView show(@PathVariable String id, Participant administrator) {
        Campaign campaign = find(id, administrator);
        List<Recipient> recipients = campaigning.recipients(campaign);
        List<Line> unreachable = lines.unreachable(recipients, administrator.locale());
        return progress(campaign, recipients, administrator.locale(), "reminder/campaign")
                .addObject("zone", administrator.zone())
                .addObject("preview", preview(campaign, administrator))
                .addObject("unreachable", unreachable.stream().limit(LISTED).toList());
    }

    private List<String> preview(Campaign campaign, Participant administrator) {
        return campaigning
                .preview(campaign, administrator)
                .map(PlainText::of)
                .map(text -> List.of(text.split("\n\n")))
                .orElseGet(List::of);
    }

    /** The part that tells how far it has come, which the page asks for again and again. */
    @GetMapping(CampaignPages.PATH + "/{id}/progress")
    ModelAndView progress(@PathVariable String id, Participant administrator) {
        Campaign campaign = find(id, administrator);
        return progress(
                campaign,
                campaigning.recipients(campaign),
                administrator.locale(),
                "reminder/campaign :: progress");
    }

    private ModelAndView progress(
            Campaign campaign, List<Recipient> recipients, Locale locale, String view) {
        Map<String, Integer> reasons =
                campaigning.reasons(campaign).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        reason -> lines.reason(reason.getKey(), locale),
                                        Map.Entry::getValue,
                                        Integer::sum));
        return new ModelAndView(view)
                .addObject("campaign", campaign)
                .addObject("state", state(campaign))
                .addObject("counts", campaigning.counts(campaign))
                .addObject("meant", recipients.size())
                .addObject("reachable", recipients.stream().filter(Recipient::isReachable).count())
                .addObject("reasons", reasons);
    }

    @PostMapping(CampaignPages.PATH + "/{id}")
    String act(
            @PathVariable String id, @RequestParam("do") String what, Participant administrator) {
        Campaign campaign = find(id, administrator);
        boolean done =
                switch (what) {
                    case "test" -> campaigning.test(administrator, campaign);
                    case "start" -> campaigning.start(administrator, campaign);
                    case "pause" -> campaigning.pause(administrator, campaign);
                    case "resume" -> campaigning.resume(administrator, campaign);
                    case "cancel" -> campaigning.cancel(administrator, campaign);
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        String said = done ? "?done=campaign." + what : "?done=campaign.already";
        return "redirect:" + CampaignPages.PATH + "/" + campaign.id() + said;
    }

    @GetMapping(CampaignPages.PATH + "/{id}/result.csv")
    ResponseEntity<byte[]> result(@PathVariable String id, Participant administrator) {
        Campaign campaign = find(id, administrator);
        Locale locale = administrator.locale();
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(texts.get(locale, "campaign.csv.header")).append("\r\n");
        lines.all(campaign, locale).forEach(line -> csv.append(line.csv()).append("\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(campaign.title() + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Campaign find(String id, Participant administrator) {
        return campaigning
                .find(administrator, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The tenant that was asked for if it is within reach, else the own. */
    private String where(Participant administrator, Optional<String> asked) {
        return asked.filter(it -> Campaigning.reaches(administrator, it))
                .filter(tenants::exists)
                .orElse(administrator.tenant());
    }

    private List<Tenant> choices(Participant administrator) {
        List<Tenant> all =
                administrator.hasAnyOf(Set.of(Role.OPERATOR)) ? tenants.all() : List.of();
        return all.size() > 1 ? all : List.of();
    }
}
