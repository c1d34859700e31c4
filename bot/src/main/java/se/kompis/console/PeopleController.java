package se.kompis.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.people.Directory;
import se.kompis.people.Granting;
import se.kompis.people.Profile;

/** The people of an organisation, and the roles they have in it. */
@Controller
class PeopleController {
    private static final int PAGE = 25;

    private final Directory directory;
    private final Granting granting;
    private final Reach reach;

    PeopleController(Directory directory, Granting granting, Reach reach) {
        this.directory = directory;
        this.granting = granting;
        this.reach = reach;
    }

    @GetMapping("/admin/people")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> tenant,
            @RequestParam(defaultValue = "0") int from,
            Participant administrator) {
        String where = reach.tenant(administrator, tenant);
        int start = Math.clamp(from, 0, 1_000_000);
        List<Profile> found =
                q.isBlank()
                        ? directory.page(where, PAGE + 1, start)
                        : directory.search(where, q, PAGE + 1);
        return new ModelAndView("console/people")
                .addObject("people", found.stream().limit(PAGE).toList())
                .addObject("more", found.size() > PAGE)
                .addObject("next", start + PAGE)
                .addObject("before", Math.max(0, start - PAGE))
                .addObject("start", start)
                .addObject("q", q)
                .addObject("total", directory.count(where))
                .addObject("where", where)
                .addObject("tenants", reach.tenants(administrator))
                .addObject("zone", administrator.zone())
                .addObject("me", administrator.person());
    }

    @GetMapping("/admin/people/{id}")
    ModelAndView show(@PathVariable String id, Participant administrator) {
        Profile person = find(id, administrator);
        Set<Role> grantable = granting.grantable(administrator, person);
        return new ModelAndView("console/person")
                .addObject("person", person)
                .addObject("grantable", grantable)
                .addObject("zone", administrator.zone())
                .addObject("me", person.id().equals(administrator.person()));
    }

    /** Gives or takes back a role. */
    @PostMapping("/admin/people/{id}/roles")
    String change(
            @PathVariable String id,
            @RequestParam Optional<Role> grant,
            @RequestParam Optional<Role> revoke,
            Participant administrator) {
        Profile person = find(id, administrator);
        boolean done =
                grant.map(role -> granting.grant(administrator, person, role))
                        .or(() -> revoke.map(role -> granting.revoke(administrator, person, role)))
                        .orElse(false);
        if (!done) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:/admin/people/"
                + person.id()
                + (grant.isPresent() ? "?done=people.granted" : "?done=people.revoked");
    }

    /** Somebody within the administrator's reach; whoever is not is as if they did not exist. */
    private Profile find(String id, Participant administrator) {
        return directory
                .find(id)
                .filter(person -> reach.contains(administrator, person.tenant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
