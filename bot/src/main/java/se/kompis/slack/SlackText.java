package se.kompis.slack;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a person wrote, out of Slack's <a
 * href="https://docs.slack.dev/messaging/formatting-message-text">own notation</a>: {@code
 * <#C1|allmant>} is {@code #allmant}, a link is its label, and the three escaped characters are
 * themselves.
 */
final class SlackText {
    /** A kind ({@code @ # !}), what it points to, and its label. */
    private static final Pattern REFERENCE = Pattern.compile("<([@#!]?)([^|>]*)(?:\\|([^>]*))?>");

    private SlackText() {}

    /**
     * @param botUser Kompis itself, whose name is not part of what is said to it
     */
    static String plain(String text, String botUser) {
        String spoken = REFERENCE.matcher(text).replaceAll(it -> quoted(said(it, botUser)));
        return spoken.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private static String said(MatchResult reference, String botUser) {
        String label = reference.group(3);
        return switch (reference.group(1)) {
            case "@" -> reference.group(2).equals(botUser) || label == null ? "" : "@" + label;
            case "#" -> label == null ? "" : "#" + label;
            case "!" -> label == null ? "" : label;
            default -> label == null ? reference.group(2) : label;
        };
    }

    private static String quoted(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }

    /** Whether a text calls somebody. */
    static boolean mentions(String text, String user) {
        return text.contains("<@" + user + ">") || text.contains("<@" + user + "|");
    }
}
