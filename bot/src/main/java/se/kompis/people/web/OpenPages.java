package se.kompis.people.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What anybody may open: the look of the pages, the sign-in link, the health check, and the source
 * viewer, the handouts and the pictures of lessons, which check their signed links themselves.
 */
final class OpenPages {
    static final RequestMatcher MATCHER = new OrRequestMatcher(matchers());

    private OpenPages() {}

    private static List<RequestMatcher> matchers() {
        return Stream.of(
                        "/kompis*.css",
                        "/kompis*.js",
                        "/kompis*.svg",
                        "/console*.css",
                        "/console*.js",
                        "/robots.txt",
                        "/webjars/**",
                        "/start/**",
                        "/sign-in/**",
                        "/signed-in",
                        "/source*.css",
                        "/source*.js",
                        "/source/**",
                        "/handout*.js",
                        "/handout/**",
                        "/picture/**",
                        "/actuator/health/**")
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }
}
