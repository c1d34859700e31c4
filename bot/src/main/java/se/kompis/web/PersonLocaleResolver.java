package se.kompis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;

/**
 * The language of a page: the person's own setting; for a stranger what the browser asks for, else
 * Swedish. Spring finds it by its name.
 */
@Component("localeResolver")
class PersonLocaleResolver implements LocaleResolver {
    private static final String RESOLVED = PersonLocaleResolver.class.getName();

    private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
    private final Participants participants;

    PersonLocaleResolver(Participants participants) {
        this.participants = participants;
        browser.setSupportedLocales(List.of(Participant.SWEDISH, Participant.ENGLISH));
        browser.setDefaultLocale(Participant.SWEDISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
            return resolved;
        }
        Locale locale = find(request);
        request.setAttribute(RESOLVED, locale);
        return locale;
    }

    private Locale find(HttpServletRequest request) {
        Locale client = ofBrowser(request);
        Principal principal = request.getUserPrincipal();
        return principal == null
                ? client
                : Account.of(principal, client).resolve(participants).locale();
    }

    private Locale ofBrowser(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Participant.SWEDISH
                : browser.resolveLocale(request);
    }

    /** People change their language in the dialogue. */
    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is a setting of the person");
    }
}
