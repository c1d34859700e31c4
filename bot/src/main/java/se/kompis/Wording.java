package se.kompis;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kompis.conversation.Participant;

/** What the command line says: Swedish, unless the terminal's language is English. */
final class Wording {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle verdicts;

    Wording(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("messages.cli", locale);
        this.verdicts = bundle("messages.verdict", locale);
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
        ResourceBundle texts = bundle.containsKey(key) ? bundle : verdicts;
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
