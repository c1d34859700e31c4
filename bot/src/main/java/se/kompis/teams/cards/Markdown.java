package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

/**
 * CommonMark in the part of it that Teams' messages and cards know: bold, italic, lists and links.
 * Raw HTML and code are shown as text; links lead to web and mail addresses only.
 */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

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
        return "[" + escape(label) + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
    }

    /** Paragraphs, lists and so on, each on its own. */
    static List<String> blocks(String commonMark) {
        return children(PARSER.parse(commonMark)).stream()
                .map(Markdown::block)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String block(Node node) {
        return switch (node) {
            case BulletList list -> items(list, -1);
            case OrderedList list -> items(list, number(list));
            case BlockQuote quote -> joined(quote, "\n\n");
            case FencedCodeBlock code -> escape(code.getLiteral().stripTrailing());
            case IndentedCodeBlock code -> escape(code.getLiteral().stripTrailing());
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
            String mark = first < 0 ? "- " : (first + items.size()) + ". ";
            items.add(mark + joined(item, "\n").replace("\n", "\n    "));
        }
        return String.join("\n", items);
    }

    private static String joined(Node parent, String between) {
        return children(parent).stream().map(Markdown::block).collect(Collectors.joining(between));
    }

    private static String inlines(Node parent) {
        return children(parent).stream().map(Markdown::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        return switch (node) {
            case Text text -> escape(text.getLiteral());
            case Emphasis emphasis -> styled(emphasis, "*");
            case StrongEmphasis strong -> styled(strong, "**");
            case Code code -> escape(code.getLiteral());
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> "\n\n";
            case HtmlInline html -> escape(html.getLiteral());
            case Link link -> link(link);
            default -> inlines(node);
        };
    }

    private static String styled(Node node, String mark) {
        String text = inlines(node);
        return text.isBlank() ? text : mark + text + mark;
    }

    private static String link(Link link) {
        String label = inlines(link);
        String destination = link.getDestination().replace("(", "%28").replace(")", "%29");
        return SCHEMES.contains(destination.split(":", 2)[0]) && !label.isBlank()
                ? "[" + label + "](" + destination + ")"
                : label;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
