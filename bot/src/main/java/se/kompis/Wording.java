package se.kompis;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kompis.conversation.Participant;

/** What the command line says: Swedish, unless the terminal's language is English. */
final class Wording {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final List<ResourceBundle> shared;

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("messages.cli", locale);
        this.shared =
                List.of(bundle("messages.verdict", locale), bundle("messages.delivery", locale));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A terminal that says nothing of its language ({@code LANG=C}) has none with a country. */
    static Wording ofTerminal() {
        Locale terminal = Locale.getDefault();
        boolean english = terminal.getLanguage().equals("en") && !terminal.getCountry().isEmpty();
        return new Wording(english ? Participant.ENGLISH : Participant.SWEDISH);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(texts(key).getString(key), locale).format(arguments);
    }

    /** Whether there are words for a key that comes from elsewhere. */
    boolean has(String key) {
        return texts(key).containsKey(key);
    }

    /** The command line's own words, else those that it shares with other ways to Kompis. */
    private ResourceBundle texts(String key) {
        return shared.stream()
                .filter(texts -> !bundle.containsKey(key) && texts.containsKey(key))
                .findFirst()
                .orElse(bundle);
    }
}
