package se.kompis.console;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.people.Audit;

/** Who did what in the console, the latest first. */
@Controller
class AuditController {
    private static final int PAGE = 50;
    private static final long LATEST = 253_402_300_799_000L;

    private final Audit audit;
    private final AuditLines lines;
    private final Reach reach;
    private final Clock clock;

    AuditController(Audit audit, AuditLines lines, Reach reach, Clock clock) {
        this.audit = audit;
        this.lines = lines;
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping("/admin/audit")
    ModelAndView show(
            @RequestParam Optional<String> tenant,
            @RequestParam Optional<Long> before,
            Participant administrator) {
        String where = reach.tenant(administrator, tenant);
        Instant until =
                before.map(moment -> Instant.ofEpochMilli(Math.clamp(moment, 0, LATEST)))
                        .orElseGet(() -> clock.instant().plusMillis(1));
        List<Audit.Deed> deeds = audit.before(where, until, PAGE + 1);
        return new ModelAndView("console/audit")
                .addObject("where", where)
                .addObject("tenants", reach.tenants(administrator))
                .addObject(
                        "lines",
                        deeds.stream()
                                .limit(PAGE)
                                .map(deed -> lines.of(deed, administrator))
                                .toList())
                .addObject(
                        "earlier",
                        deeds.size() > PAGE ? deeds.get(PAGE - 1).at().toEpochMilli() : null);
    }
}
