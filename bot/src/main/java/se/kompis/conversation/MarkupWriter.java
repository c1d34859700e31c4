package se.kompis.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Writes CommonMark in a platform's own {@link Markup}: the same lists everywhere, raw HTML as
 * text, and links to web and mail addresses only.
 */
public final class MarkupWriter {
    private static final Parser PARSER = Parser.builder().build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Markup markup;

    public MarkupWriter(Markup markup) {
        this.markup = markup;
    }

    /** Paragraphs, lists and so on, each on its own. */
    public List<String> blocks(String commonMark) {
        return children(PARSER.parse(commonMark))
                .map(this::block)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String block(Node node) {
        return switch (node) {
            case BulletList list -> bullets(list);
            case OrderedList list -> numbers(list);
            case BlockQuote quote -> markup.quote(children(quote).map(this::block).toList());
            case FencedCodeBlock code -> markup.codeBlock(code.getLiteral().stripTrailing());
            case IndentedCodeBlock code -> markup.codeBlock(code.getLiteral().stripTrailing());
            case HtmlBlock html -> markup.text(html.getLiteral());
            default -> inlines(node);
        };
    }

    private String bullets(BulletList list) {
        return children(list)
                .map(item -> item(markup.bullet(), item))
                .collect(Collectors.joining("\n"));
    }

    private String numbers(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        List<String> items = new ArrayList<>();
        for (Node item : children(list).toList()) {
            items.add(item((number + items.size()) + ". ", item));
        }
        return String.join("\n", items);
    }

    private String item(String mark, Node item) {
        String text = children(item).map(this::block).collect(Collectors.joining("\n"));
        return mark + text.replace("\n", "\n    ");
    }

    private String inlines(Node parent) {
        return children(parent).map(this::inline).collect(Collectors.joining());
    }

    private String inline(Node node) {
        return switch (node) {
            case Text text -> markup.text(text.getLiteral());
            case Emphasis emphasis ->
                    unlessBlank(inlines(emphasis), words -> markup.emphasis(emphasis, words));
            case StrongEmphasis strong ->
                    unlessBlank(inlines(strong), words -> markup.strong(strong, words));
            case Code code -> markup.code(code.getLiteral());
            case SoftLineBreak _ -> " ";
            case HardLineBreak _ -> markup.lineBreak();
            case HtmlInline html -> markup.text(html.getLiteral());
            case Link link when leadsSomewhere(link) ->
                    unlessBlank(
                            inlines(link), label -> markup.linkTo(link.getDestination(), label));
            default -> inlines(node);
        };
    }

    private static String unlessBlank(String text, UnaryOperator<String> marked) {
        return text.isBlank() ? text : marked.apply(text);
    }

    private static boolean leadsSomewhere(Link link) {
        return SCHEMES.contains(link.getDestination().split(":", 2)[0]);
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }
}
