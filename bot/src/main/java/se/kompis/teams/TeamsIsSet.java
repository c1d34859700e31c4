package se.kompis.teams;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether anything at all is set up for Teams. */
final class TeamsIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment());
    }

    static boolean isSet(PropertyResolver environment) {
        return Stream.of("app-id", "app-password", "anonymous")
                .map(name -> environment.getProperty("kompis.teams." + name, ""))
                .anyMatch(value -> !value.isBlank() && !value.equals("false"));
    }
}
