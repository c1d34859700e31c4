package se.kompis.console;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.people.Tenant;
import se.kompis.people.Tenants;

/** How the installation feels: its parts, its organisations and their connections. */
@Controller
class HealthController {
    private final Parts parts;
    private final Tenants tenants;

    HealthController(Parts parts, Tenants tenants) {
        this.parts = parts;
        this.tenants = tenants;
    }

    @GetMapping("/admin/health")
    ModelAndView show(Participant administrator) {
        List<Organisation> organisations =
                tenants.all().stream()
                        .map(tenant -> new Organisation(tenant, tenants.connections(tenant.id())))
                        .toList();
        return new ModelAndView("console/health")
                .addObject("parts", parts.all(administrator.locale()))
                .addObject("organisations", organisations)
                .addObject("version", parts.version());
    }

    /** A tenant with its connections. */
    record Organisation(Tenant tenant, List<String> connections) {}
}
