package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The sign-in link. Opening it shows a button and nothing more, since link previews and virus
 * scanners open links too; the button signs in.
 */
@Controller
class StartController {
    private final SignIn signIn;
    private final Visitors visitors;
    private final Attempts attempts;

    StartController(SignIn signIn, Visitors visitors, Attempts attempts) {
        this.signIn = signIn;
        this.visitors = visitors;
        this.attempts = attempts;
    }

    @GetMapping("/start/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        if (!attempts.allow(request.getRemoteAddr())) {
            return page("tooMany", HttpStatus.TOO_MANY_REQUESTS);
        }
        return signIn.isOpen(code)
                ? page("ready", HttpStatus.OK).addObject("code", code)
                : over(request);
    }

    @PostMapping("/start/{code}")
    ModelAndView redeem(
            @PathVariable String code,
            @Nullable Principal principal,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!attempts.allow(request.getRemoteAddr())) {
            return page("tooMany", HttpStatus.TOO_MANY_REQUESTS);
        }
        String account = principal == null ? visitors.newAccount() : principal.getName();
        if (!signIn.redeem(code, account, locale)) {
            return over(request);
        }
        visitors.signIn(account, request, response);
        return home();
    }

    private ModelAndView over(HttpServletRequest request) {
        attempts.failed(request.getRemoteAddr());
        return page("over", HttpStatus.GONE);
    }

    private static ModelAndView page(String state, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/start");
        page.addObject("state", state);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView home() {
        RedirectView view = new RedirectView("/");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
