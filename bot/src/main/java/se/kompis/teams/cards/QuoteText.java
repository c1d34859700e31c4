package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** A quotation in words: what matches the question in bold, and where it stands below. */
final class QuoteText {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUMMARY = 160;
    private static final int LONGEST_KEYWORD = 28;
    private static final int MOST_KEYWORDS = 3;

    private final PublicAddress address;

    QuoteText(PublicAddress address) {
        this.address = address;
    }

    /** Part of a text, with or without weight. */
    record Run(String text, boolean marked) {}

    /** The words in order, cut at the marks. */
    static List<Run> runs(Block.Quote quote) {
        List<Run> runs = new ArrayList<>();
        String text = quote.text();
        int from = 0;
        for (Block.Mark mark : quote.marks()) {
            int start = Math.clamp(mark.start(), from, text.length());
            int end = Math.clamp(mark.end(), start, text.length());
            runs.add(new Run(text.substring(from, start), false));
            runs.add(new Run(text.substring(start, end), true));
            from = end;
        }
        runs.add(new Run(text.substring(from), false));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** The words, indented. */
    static String words(Block.Quote quote) {
        StringBuilder words = new StringBuilder();
        for (Run run : runs(quote)) {
            boolean bold = run.marked() && isWord(run.text());
            words.append(
                    bold
                            ? "**" + Markdown.escape(run.text()) + "**"
                            : run.text().isEmpty() ? "" : escape(run, words));
        }
        return "> " + words.toString().strip().replace("\n", "  \n> ");
    }

    /** What begins a line matters only at the start of one. */
    private static String escape(Run run, StringBuilder before) {
        String escaped = Markdown.escape("x" + run.text()).substring(1);
        return before.isEmpty() ? Markdown.escape(run.text()) : escaped;
    }

    /** Stars take effect only around words, and would show around anything else. */
    private static boolean isWord(String text) {
        return Character.isLetterOrDigit(text.codePointAt(0))
                && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Where the words stand, with the number of the citation. */
    String place(Citation citation, int number) {
        return Markdown.escape(PlainText.of(citation)) + " [" + number + "]";
    }

    /** Where the words stand, with a link to it. */
    String place(Citation citation) {
        String place = Markdown.escape(PlainText.of(citation));
        return address.of(citation.source())
                .map(url ->
                        place + " · " + Markdown.link(url.toString(), citation.source().label()))
                .orElse(place);
    }

    Citations.Claim claim(Block.Quote quote, int number) {
        Citation citation = quote.citation();
        String name =
                citation.place().isBlank()
                        ? citation.title()
                        : citation.title() + ", " + citation.place();
        return new Citations.Claim(
                "Claim",
                number,
                new Citations.Appearance(
                        "DigitalDocument",
                        Splitting.shorten(name, LONGEST_NAME),
                        address.of(citation.source()).map(Object::toString).orElse(null),
                        Splitting.shorten(
                                quote.text().replaceAll("\\s+", " ").strip(), LONGEST_SUMMARY),
                        keywords(citation)));
    }

    private static List<String> keywords(Citation citation) {
        return Stream.of(citation.publisher(), citation.version())
                .flatMap(java.util.Optional::stream)
                .filter(word -> !word.isBlank())
                .map(word -> Splitting.shorten(word, LONGEST_KEYWORD))
                .limit(MOST_KEYWORDS)
                .toList();
    }
}
