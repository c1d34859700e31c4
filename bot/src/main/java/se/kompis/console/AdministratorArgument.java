package se.kompis.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.kompis.conversation.Participant;

/** Lets a controller ask for the {@link Participant} who is signed in. */
@Component
class AdministratorArgument implements HandlerMethodArgumentResolver {
    private final Administrators administrators;

    AdministratorArgument(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Participant.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return administrators.of(
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
