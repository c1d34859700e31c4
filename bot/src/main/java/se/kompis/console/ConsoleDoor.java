package se.kompis.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.util.ServletRequestPathUtils;
import se.kompis.conversation.Participant;

/**
 * Lets in those whose roles a page asks for, and hands its template the {@link Frame} around it. An
 * address that no page covers does not exist: a route that nobody classified is shut.
 */
@Component
class ConsoleDoor implements HandlerInterceptor {
    private final ConsolePages pages;
    private final Administrators administrators;
    private final Frames frames;

    ConsoleDoor(ConsolePages pages, Administrators administrators, Frames frames) {
        this.pages = pages;
        this.administrators = administrators;
        this.frames = frames;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<ConsolePage> page = pages.covering(address(request));
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (!page.get().isOpenTo(administrators.of(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        if (view != null && !isRedirect(view)) {
            Participant administrator = administrators.of(request);
            view.addObject(
                    "frame",
                    frames.around(
                            address(request),
                            request.getParameter("done"),
                            request.isUserInRole("VOUCHED"),
                            administrator));
        }
    }

    private static boolean isRedirect(ModelAndView view) {
        return view.getView() instanceof SmartView smart
                ? smart.isRedirectView()
                : view.getViewName() != null && view.getViewName().startsWith("redirect:");
    }

    private static String address(HttpServletRequest request) {
        return ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
    }
}
