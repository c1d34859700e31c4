package se.kompis.conversation;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What Kompis says, from the message bundles. */
@Component
public class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key in a language, with {@code {0}} and so on filled in. */
    public String get(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /**
     * The text of a key, or another where there is none, as for a topic that a customer made up.
     */
    public String getOr(Locale locale, String key, String otherwise) {
        // Given as the default message, a brace in it would be taken for a place to fill in.
        return requireNonNullElse(messages.getMessage(key, null, null, locale), otherwise);
    }
}
