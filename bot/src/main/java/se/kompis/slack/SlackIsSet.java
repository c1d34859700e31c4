package se.kompis.slack;

import java.util.stream.Stream;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether anything at all is set up for Slack. */
final class SlackIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment());
    }

    static boolean isSet(PropertyResolver environment) {
        return Stream.of("bot-token", "app-token", "signing-secret", "client-id")
                .map(name -> environment.getProperty("kompis.slack." + name, ""))
                .anyMatch(value -> !value.isBlank());
    }
}
