package se.kompis.knowledge.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns the tree of an HTML page into headed text, without recursion. */
final class HtmlText implements NodeFilter {
    private static final Set<String> DROPPED =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "nav",
                    "footer",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "button",
                    "select",
                    "input",
                    "textarea",
                    "form",
                    "dialog",
                    "audio",
                    "video",
                    "map",
                    "menu");

    private static final String CELL_BORDER = " | ";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final HeadedText text;
    private final StringBuilder line = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String marker = "";
    private int tables;
    private int preformatted;
    private Optional<UnreadableException> failure = Optional.empty();

    private HtmlText(HeadedText text) {
        this.text = text;
    }

    /** Reads a piece of HTML, such as stands in a Markdown text. */
    static void read(String html, HeadedText text) throws UnreadableException {
        read(Jsoup.parseBodyFragment(html).body(), text);
    }

    /** Reads an element and all below it. */
    static void read(Element root, HeadedText text) throws UnreadableException {
        HtmlText reader = new HtmlText(text);
        root.filter(reader);
        if (reader.failure.isPresent()) {
            throw reader.failure.get();
        }
        reader.endBlock();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return guarded(() -> enter(node));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return guarded(() -> leave(node));
    }

    @FunctionalInterface
    private interface Step {
        FilterResult run() throws UnreadableException;
    }

    private FilterResult guarded(Step step) {
        try {
            return step.run();
        } catch (UnreadableException e) {
            failure = Optional.of(e);
            return FilterResult.STOP;
        }
    }

    private FilterResult enter(Node node) throws UnreadableException {
        if (node instanceof TextNode words) {
            String whole = words.getWholeText();
            line.append(preformatted > 0 ? whole : BLANKS.matcher(whole).replaceAll(" "));
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) throws UnreadableException {
        if (isDropped(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (element.normalName().equals("br")) {
            line.append('\n');
        } else if (element.isBlock()) {
            enterBlock(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || element.attr("role").equalsIgnoreCase("navigation");
    }

    private void enterBlock(Element element) throws UnreadableException {
        if (tables > 0) {
            line.append(' ');
        } else {
            endBlock();
        }
        switch (element.normalName()) {
            case "ul" -> numbers.push(-1);
            case "ol" -> numbers.push(1);
            case "li" -> marker = tables > 0 || numbers.isEmpty() ? "" : nextMarker();
            case "tr" -> tables++;
            case "pre" -> preformatted++;
            default -> {}
        }
    }

    private String nextMarker() {
        int number = numbers.pop();
        numbers.push(number < 0 ? number : number + 1);
        return number < 0 ? CleanText.BULLET : number + ". ";
    }

    private FilterResult leave(Node node) throws UnreadableException {
        if (node instanceof Element element && element.isBlock() && !isDropped(element)) {
            leaveBlock(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leaveBlock(Element element) throws UnreadableException {
        String name = element.normalName();
        switch (name) {
            case "ul", "ol" -> {
                endUnlessInTable();
                numbers.pop();
            }
            case "td", "th" -> line.append(CELL_BORDER);
            case "tr" -> endRow();
            case "pre" -> {
                endUnlessInTable();
                preformatted--;
            }
            default -> leaveText(name);
        }
    }

    private void leaveText(String name) throws UnreadableException {
        if (tables == 0 && HEADING.matcher(name).matches()) {
            text.heading(name.charAt(1) - '0', take());
        } else {
            endUnlessInTable();
        }
    }

    private void endRow() throws UnreadableException {
        tables--;
        if (tables == 0) {
            text.item(withoutLastBorder(CleanText.line(take())));
        }
    }

    private static String withoutLastBorder(String row) {
        int end = row.length();
        while (end > 0 && CELL_BORDER.indexOf(row.charAt(end - 1)) >= 0) {
            end--;
        }
        return row.substring(0, end);
    }

    private void endUnlessInTable() throws UnreadableException {
        if (tables == 0) {
            endBlock();
        }
    }

    private void endBlock() throws UnreadableException {
        String words = take();
        if (!Words.any(words)) {
            return;
        }
        if (numbers.isEmpty()) {
            text.paragraph(words);
        } else {
            text.item(marker + words.strip());
        }
        marker = "";
    }

    private String take() {
        String taken = line.toString();
        line.setLength(0);
        return taken;
    }
}
