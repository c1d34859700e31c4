package se.kompis.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Cookies for the server alone: no script reads them, and no other site sends them along. */
final class Cookies {
    private Cookies() {}

    /**
     * Sets a cookie.
     *
     * @param lifetime zero to remove it
     */
    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration lifetime) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .path("/")
                        .maxAge(lifetime)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
