package se.kompis.slack.blockkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark as <a href="https://docs.slack.dev/messaging/formatting-message-text">mrkdwn</a>,
 * Slack's own markup. Raw HTML is shown as text; links lead to web and mail addresses only.
 */
final class Mrkdwn {
    private static final Parser PARSER = Parser.builder().build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Mrkdwn() {}

    /** Plain text as mrkdwn: the three characters that Slack asks to escape. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A link with its label. */
    static String link(String url, String label) {
        String address = escape(url).replace("|", "%7C");
        return "<" + address + "|" + escape(label).replace('|', '¦') + ">";
    }

    /** The whole text. */
    static String of(String commonMark) {
        return String.join("\n\n", blocks(commonMark));
    }

    /** Its paragraphs, lists and so on, each on its own. */
    static List<String> blocks(String commonMark) {
        return children(PARSER.parse(commonMark)).stream()
                .map(Mrkdwn::block)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String block(Node node) {
        return switch (node) {
            case BulletList list -> items(list, -1);
            case OrderedList list -> items(list, number(list));
            case BlockQuote quote -> indent(joined(quote, "\n"), "> ", "> ");
            case FencedCodeBlock code -> fence(code.getLiteral());
            case IndentedCodeBlock code -> fence(code.getLiteral());
            case HtmlBlock html -> escape(html.getLiteral());
            default -> inlines(node);
        };
    }

    private static int number(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    private static String items(ListBlock list, int first) {
        List<String> items = new ArrayList<>();
        for (Node item : children(list)) {
            String mark = first < 0 ? "• " : (first + items.size()) + ". ";
            items.add(indent(joined(item, "\n"), mark, "    "));
        }
        return String.join("\n", items);
    }

    private static String joined(Node parent, String between) {
        return children(parent).stream().map(Mrkdwn::block).collect(Collectors.joining(between));
    }

    private static String indent(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others);
    }

    private static String fence(String code) {
        return "```\n" + escape(code.stripTrailing()) + "\n```";
    }

    private static String inlines(Node parent) {
        return children(parent).stream().map(Mrkdwn::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        return switch (node) {
            case Text text -> escape(text.getLiteral());
            case Emphasis emphasis -> styled(emphasis, "_");
            case StrongEmphasis strong -> styled(strong, "*");
            case Code code -> "`" + escape(code.getLiteral()) + "`";
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> "\n";
            case HtmlInline html -> escape(html.getLiteral());
            case Link link -> link(link);
            default -> inlines(node);
        };
    }

    private static String link(Link link) {
        String scheme = link.getDestination().split(":", 2)[0];
        String label = inlines(link);
        return SCHEMES.contains(scheme) && !label.isBlank()
                ? "<" + escape(link.getDestination()).replace("|", "%7C") + "|" + label + ">"
                : label;
    }

    /** Slack knows a style only between blanks or punctuation, so within a word there is none. */
    private static String styled(Node node, String mark) {
        String text = inlines(node);
        return text.isBlank() || touches(node.getPrevious(), true) || touches(node.getNext(), false)
                ? text
                : mark + text + mark;
    }

    private static boolean touches(@Nullable Node neighbour, boolean before) {
        if (!(neighbour instanceof Text text) || text.getLiteral().isEmpty()) {
            return false;
        }
        String literal = text.getLiteral();
        return Character.isLetterOrDigit(
                before ? literal.codePointBefore(literal.length()) : literal.codePointAt(0));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
