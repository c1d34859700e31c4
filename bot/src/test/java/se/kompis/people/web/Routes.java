package se.kompis.people.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All routes of the code, written {@code GET /admin/people/{id}}. */
final class Routes {
    private Routes() {}

    /** Those of every controller, also of those that are switched off in this context. */
    static Set<String> declared() {
        var scanner =
                new ClassPathScanningCandidateComponentProvider(false) {
                    @Override
                    protected boolean isCandidateComponent(MetadataReader reader) {
                        return reader.getAnnotationMetadata()
                                .isAnnotated(Controller.class.getName());
                    }
                };
        return scanner.findCandidateComponents("se.kompis").stream()
                .map(it ->
                        ClassUtils.resolveClassName(
                                Objects.requireNonNull(it.getBeanClassName()), null))
                .flatMap(type -> Arrays.stream(ReflectionUtils.getAllDeclaredMethods(type)))
                .flatMap(Routes::of)
                .collect(Collectors.toSet());
    }

    private static Stream<String> of(Method method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .stream()
                .flatMap(route ->
                        Arrays.stream(route.path())
                                .flatMap(path ->
                                        Arrays.stream(route.method()).map(it -> it + " " + path)));
    }

    /** Those that this context serves. */
    static Set<String> served(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info ->
                        info.getPatternValues().stream()
                                .flatMap(path ->
                                        info.getMethodsCondition().getMethods().isEmpty()
                                                ? Stream.of("ANY " + path)
                                                : info.getMethodsCondition().getMethods().stream()
                                                        .map(method -> method + " " + path)))
                .collect(Collectors.toSet());
    }

    static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** The address of a route, with one id for all its variables. */
    static String address(String route, String id) {
        return path(route).replaceAll("\\{[^}]*}", id).replace("/**", "/" + id);
    }

    static boolean hasVariable(String route) {
        return path(route).contains("{") || path(route).endsWith("**");
    }
}
