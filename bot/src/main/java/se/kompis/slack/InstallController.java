package se.kompis.slack;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator of a workspace installs Kompis. */
@Controller
@WithSlack
class InstallController {
    private static final String COOKIE = "kompis-slack-install";

    private final Installation installation;
    private final InstallStates states;

    InstallController(Installation installation, InstallStates states) {
        this.installation = installation;
        this.states = states;
    }

    @GetMapping("/slack/install")
    ResponseEntity<Void> begin(HttpServletRequest request) {
        requireOffered();
        String state = states.issue();
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, state)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path("/slack")
                        .maxAge(InstallStates.LIFETIME)
                        .build();
        URI agreement = installation.agreement(state);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(agreement)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GetMapping(Installation.REDIRECT_PATH)
    ModelAndView end(
            @RequestParam Optional<String> code,
            @RequestParam Optional<String> state,
            @CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        requireOffered();
        if (state.isEmpty() || !state.get().equals(cookie) || !states.redeem(state.get())) {
            return page("state", HttpStatus.FORBIDDEN);
        }
        if (code.isEmpty()) {
            return page("cancelled", HttpStatus.OK);
        }
        return installation
                .complete(code.get())
                .map(workspace -> page("done", HttpStatus.OK).addObject("name", workspace.name()))
                .orElseGet(() -> page("failed", HttpStatus.BAD_GATEWAY));
    }

    private void requireOffered() {
        if (!installation.isOffered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView page(String state, HttpStatus status) {
        ModelAndView page = new ModelAndView("slack/install");
        page.addObject("state", state);
        page.setStatus(status);
        return page;
    }
}
