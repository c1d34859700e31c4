package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page that leads to the sign-in provider, and the way out. */
@Controller
@WithOidc
class SignInController {
    static final String PATH = "/sign-in";
    private static final Set<String> PROBLEMS =
            Set.of("cancelled", "expired", "failed", "unreachable", "organisation");

    private final OidcProperties properties;
    private final Visitors visitors;

    SignInController(OidcProperties properties, Visitors visitors) {
        this.properties = properties;
        this.visitors = visitors;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam Optional<String> problem,
            @RequestParam(defaultValue = "false") boolean out,
            HttpServletRequest request) {
        return new ModelAndView("people/sign-in")
                .addObject("provider", properties.shownName())
                .addObject("to", WayOn.wanted(request))
                .addObject("out", out)
                .addObject("problem", problem.filter(PROBLEMS::contains).orElse(""));
    }

    @PostMapping("/sign-out")
    ModelAndView out(HttpServletRequest request, HttpServletResponse response) {
        visitors.signOut(request, response);
        RedirectView view = new RedirectView(PATH + "?out=true");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
