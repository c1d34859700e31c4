package se.kompis.knowledge.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a Markdown text into headed text, without recursion. */
final class MarkdownText {
    private final HeadedText text;
    private final StringBuilder block = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String marker = "";

    MarkdownText(HeadedText text) {
        this.text = text;
    }

    void read(Node root) throws UnreadableException {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            enter(node);
            @Nullable Node child = childToVisit(node);
            node = child == null ? leaveUpToNext(node) : child;
        }
    }

    /** Leaves the node, and its ancestors as far as they have no more children. */
    private @Nullable Node leaveUpToNext(Node from) throws UnreadableException {
        Node node = from;
        while (node.getParent() != null) {
            leave(node);
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return null;
    }

    private static @Nullable Node childToVisit(Node node) {
        // What an image shows is not part of the text, so neither is its description.
        return node instanceof Image ? null : node.getFirstChild();
    }

    private void enter(Node node) throws UnreadableException {
        switch (node) {
            case Text words -> block.append(words.getLiteral());
            case Code code -> block.append(code.getLiteral());
            case SoftLineBreak ignored -> block.append(' ');
            case HardLineBreak ignored -> block.append('\n');
            case HtmlInline html -> inline(html.getLiteral());
            case HtmlBlock html -> HtmlText.read(html.getLiteral(), text);
            case FencedCodeBlock code -> text.paragraph(code.getLiteral());
            case IndentedCodeBlock code -> text.paragraph(code.getLiteral());
            case OrderedList list ->
                    numbers.push(
                            list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case BulletList ignored -> numbers.push(-1);
            case ListItem ignored -> marker = nextMarker();
            default -> {}
        }
    }

    private void inline(String html) {
        if (html.matches("(?i)<br\\b.*")) {
            block.append('\n');
        }
    }

    private String nextMarker() {
        int number = numbers.pop();
        numbers.push(number < 0 ? number : number + 1);
        return number < 0 ? CleanText.BULLET : number + ". ";
    }

    private void leave(Node node) throws UnreadableException {
        switch (node) {
            case Heading heading -> text.heading(heading.getLevel(), take());
            case Paragraph ignored -> paragraph();
            case TableCell cell -> block.append(cell.getNext() == null ? "" : " | ");
            case TableRow ignored -> text.item(take());
            case OrderedList ignored -> numbers.pop();
            case BulletList ignored -> numbers.pop();
            default -> {}
        }
    }

    private void paragraph() throws UnreadableException {
        String words = take();
        if (numbers.isEmpty()) {
            text.paragraph(words);
        } else {
            text.item(marker + words);
            marker = "";
        }
    }

    private String take() {
        String taken = MarkdownLeftovers.removedFrom(block);
        block.setLength(0);
        return taken;
    }
}
