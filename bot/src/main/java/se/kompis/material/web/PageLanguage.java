package se.kompis.material.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import se.kompis.conversation.Participant;

/** The language for a reader of whom nothing is known but their browser. */
final class PageLanguage {
    private PageLanguage() {}

    /** The first of the browser's languages that Kompis speaks, else Swedish. */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Participant.SWEDISH;
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            switch (wanted.getLanguage()) {
                case "sv" -> {
                    return Participant.SWEDISH;
                }
                case "en" -> {
                    return Participant.ENGLISH;
                }
                default -> {}
            }
        }
        return Participant.SWEDISH;
    }
}
