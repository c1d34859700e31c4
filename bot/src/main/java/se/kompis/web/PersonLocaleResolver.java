package se.kompis.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;

/**
 * The language of a page: the person's own setting; for a stranger what the browser asks for, else
 * Swedish. Spring finds it by its name.
 */
@Component("localeResolver")
class PersonLocaleResolver implements LocaleResolver {
    private static final List<Locale> SPOKEN = List.of(Participant.SWEDISH, Participant.ENGLISH);
    private static final String RESOLVED = PersonLocaleResolver.class.getName();

    private final Participants participants;

    PersonLocaleResolver(Participants participants) {
        this.participants = participants;
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

    private static Locale ofBrowser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Participant.SWEDISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> SPOKEN.stream().filter(it -> isSameLanguage(it, wanted)))
                .findFirst()
                .orElse(Participant.SWEDISH);
    }

    private static boolean isSameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
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
