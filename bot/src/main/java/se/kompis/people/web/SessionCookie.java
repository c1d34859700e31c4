package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that holds a browser's token. */
@Component
class SessionCookie {
    static final String NAME = "kompis";

    private final SessionProperties properties;

    SessionCookie(SessionProperties properties) {
        this.properties = properties;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue());
    }

    void write(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookies.write(request, response, NAME, token, properties.lifetime());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, NAME, "", Duration.ZERO);
    }
}
