package se.kompis.console;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.kompis.conversation.Participant;
import se.kompis.people.OrganisationSettings;

/** What an organisation decides for itself. */
@Controller
class SettingsController {
    private static final String VIEW = "console/settings";

    private final OrganisationSettings settings;
    private final Reach reach;

    SettingsController(OrganisationSettings settings, Reach reach) {
        this.settings = settings;
        this.reach = reach;
    }

    @GetMapping("/admin/settings")
    ModelAndView show(@RequestParam Optional<String> tenant, Participant administrator) {
        String where = reach.tenant(administrator, tenant);
        return page(where, settings.of(where), administrator);
    }

    private ModelAndView page(
            String where, OrganisationSettings.Values values, Participant administrator) {
        return new ModelAndView(VIEW)
                .addObject("where", where)
                .addObject("tenants", reach.tenants(administrator))
                .addObject("values", values)
                .addObject("most", settings.most());
    }

    @PostMapping("/admin/settings")
    ModelAndView save(
            @RequestParam Optional<String> tenant,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "sv") String language,
            @RequestParam Optional<String> conversation,
            @RequestParam Optional<String> gaps,
            Participant administrator) {
        String where = reach.tenant(administrator, tenant);
        var values =
                new OrganisationSettings.Values(
                        name.strip(),
                        Locale.forLanguageTag(language),
                        days(conversation),
                        days(gaps));
        if (!settings.areValid(values)) {
            ModelAndView again =
                    page(where, values, administrator).addObject("problem", "console.settings.no");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        settings.save(administrator, where, values);
        RedirectView back = new RedirectView("/admin/settings?done=settings&tenant=" + where);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }

    /** What is no number is no valid number of days. */
    private static int days(Optional<String> written) {
        return written.map(String::strip)
                .filter(it -> it.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
