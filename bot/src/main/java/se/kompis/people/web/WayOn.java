package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was going before they had to sign in. Only pages of this server are such places.
 */
final class WayOn {
    /** The parameter that carries it. */
    static final String PARAMETER = "to";

    private static final String KEPT = WayOn.class.getName();
    private static final String HOME = "/";

    private WayOn() {}

    /** The page that a request asks to be led to. */
    static String wanted(HttpServletRequest request) {
        return safe(request.getParameter(PARAMETER));
    }

    /** Remembers it for the rest of this request. */
    static void keep(HttpServletRequest request, String page) {
        request.setAttribute(KEPT, safe(page));
    }

    static String kept(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof String page ? page : HOME;
    }

    private static String safe(@Nullable String page) {
        return Optional.ofNullable(page).filter(WayOn::isOurs).orElse(HOME);
    }

    /** Browsers read a backslash as a slash, and drop line breaks and tabs. */
    private static boolean isOurs(String page) {
        return page.startsWith("/")
                && !page.startsWith("//")
                && page.chars().noneMatch(it -> it == '\\' || it < ' ');
    }
}
