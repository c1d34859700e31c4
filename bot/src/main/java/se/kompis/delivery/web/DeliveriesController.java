package se.kompis.delivery.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Outbox;
import se.kompis.people.Routes;

/** Shows an administrator what became of everything that was to reach people of their tenant. */
@Controller
class DeliveriesController {
    private static final String PATH = ConsolePage.ROOT + "/deliveries";

    private final Outbox outbox;
    private final Routes routes;
    private final Texts texts;

    DeliveriesController(Outbox outbox, Routes routes, Texts texts) {
        this.outbox = outbox;
        this.routes = routes;
        this.texts = texts;
    }

    @Bean
    static ConsolePage deliveriesPage() {
        return new ConsolePage(
                PATH,
                "delivery.title",
                50,
                Set.of(Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR, Role.OPERATOR));
    }

    /** A reason in the administrator's words, and how many there are. */
    record Reason(String words, int count) {}

    @GetMapping(PATH)
    ModelAndView show(Participant administrator) {
        String tenant = administrator.tenant();
        return new ModelAndView("delivery/deliveries")
                .addObject("counts", outbox.countsOf(tenant))
                .addObject("reasons", worded(outbox.reasonsOf(tenant), administrator))
                .addObject("unreachable", worded(routes.unreachable(tenant), administrator));
    }

    private List<Reason> worded(Map<String, Integer> reasons, Participant administrator) {
        return reasons.entrySet().stream()
                .map(it -> new Reason(words(it.getKey(), administrator), it.getValue()))
                .toList();
    }

    private String words(String reason, Participant administrator) {
        return texts.getOr(administrator.locale(), "delivery.reason." + reason, reason);
    }
}
