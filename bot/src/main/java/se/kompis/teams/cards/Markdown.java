package se.kompis.teams.cards;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.StrongEmphasis;
import se.kompis.conversation.Markup;
import se.kompis.conversation.MarkupWriter;

/**
 * CommonMark in the part of it that Teams' messages and cards know: bold, italic, lists and links.
 * Raw HTML and code are shown as text; links lead to web and mail addresses only.
 */
final class Markdown implements Markup {
    private static final MarkupWriter WRITER = new MarkupWriter(new Markdown());

    /** What would be markup anywhere. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]~]");

    /** What would be markup at the start of a line. */
    private static final Pattern LINE_START =
            Pattern.compile("^(\\s*)(?:(#|[-+=](?=\\s|$|[-=]))|(\\d+)([.)]))", Pattern.MULTILINE);

    private Markdown() {}

    /** Plain text as Markdown, in which every character means itself. */
    static String escape(String text) {
        String inline = MARKUP.matcher(text).replaceAll("\\\\$0");
        String lines =
                LINE_START
                        .matcher(inline)
                        .replaceAll(it ->
                                it.group(2) == null
                                        ? it.group(1) + it.group(3) + "\\\\" + it.group(4)
                                        : it.group(1) + "\\\\" + it.group(2));
        return lines.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A link with its label. */
    static String link(String url, String label) {
        return labelled(url, escape(label));
    }

    /** Paragraphs, lists and so on, each on its own. */
    static List<String> blocks(String commonMark) {
        return WRITER.blocks(commonMark);
    }

    @Override
    public String text(String literal) {
        return escape(literal);
    }

    @Override
    public String bullet() {
        return "- ";
    }

    @Override
    public String quote(List<String> blocks) {
        return String.join("\n\n", blocks);
    }

    @Override
    public String codeBlock(String code) {
        return escape(code);
    }

    @Override
    public String code(String code) {
        return escape(code);
    }

    @Override
    public String emphasis(Emphasis node, String words) {
        return "*" + words + "*";
    }

    @Override
    public String strong(StrongEmphasis node, String words) {
        return "**" + words + "**";
    }

    @Override
    public String linkTo(String address, String label) {
        return labelled(address, label);
    }

    private static String labelled(String address, String label) {
        return "[" + label + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }

    @Override
    public String lineBreak() {
        return "\n\n";
    }
}
