package se.kompis.slack.blockkit;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import se.kompis.conversation.Markup;
import se.kompis.conversation.MarkupWriter;

/**
 * CommonMark as <a href="https://docs.slack.dev/messaging/formatting-message-text">mrkdwn</a>,
 * Slack's own markup. Raw HTML is shown as text; links lead to web and mail addresses only.
 */
final class Mrkdwn implements Markup {
    private static final MarkupWriter WRITER = new MarkupWriter(new Mrkdwn());

    private Mrkdwn() {}

    /** Plain text as mrkdwn: the three characters that Slack asks to escape. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A link with its label. */
    static String link(String url, String label) {
        return labelled(url, escape(label).replace('|', '¦'));
    }

    /** The whole text. */
    static String of(String commonMark) {
        return String.join("\n\n", blocks(commonMark));
    }

    /** Its paragraphs, lists and so on, each on its own. */
    static List<String> blocks(String commonMark) {
        return WRITER.blocks(commonMark);
    }

    @Override
    public String text(String literal) {
        return escape(literal);
    }

    @Override
    public String bullet() {
        return "• ";
    }

    @Override
    public String quote(List<String> blocks) {
        return "> " + String.join("\n", blocks).replace("\n", "\n> ");
    }

    @Override
    public String codeBlock(String code) {
        return "```\n" + escape(code) + "\n```";
    }

    @Override
    public String code(String code) {
        return "`" + escape(code) + "`";
    }

    @Override
    public String emphasis(Emphasis node, String words) {
        return styled(node, words, "_");
    }

    @Override
    public String strong(StrongEmphasis node, String words) {
        return styled(node, words, "*");
    }

    @Override
    public String linkTo(String address, String label) {
        return labelled(address, label);
    }

    private static String labelled(String address, String label) {
        return "<" + escape(address).replace("|", "%7C") + "|" + label + ">";
    }

    @Override
    public String lineBreak() {
        return "\n";
    }

    /** Slack knows a style only between blanks or punctuation, so within a word there is none. */
    private static String styled(Node node, String words, String mark) {
        return touches(node.getPrevious(), true) || touches(node.getNext(), false)
                ? words
                : mark + words + mark;
    }

    private static boolean touches(@Nullable Node neighbour, boolean before) {
        if (!(neighbour instanceof Text text) || text.getLiteral().isEmpty()) {
            return false;
        }
        String literal = text.getLiteral();
        return Character.isLetterOrDigit(
                before ? literal.codePointBefore(literal.length()) : literal.codePointAt(0));
    }
}
