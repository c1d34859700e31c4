package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kompis.conversation.Block;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** The blocks of one response as parts of cards. */
final class Pieces {
    private static final int LONGEST_TEXT = 3_000;

    /** Fits the width of a phone. */
    private static final int BAR = 12;

    private final Buttons buttons;
    private final Questions questions;
    private final QuoteText quotes;
    private final PublicAddress address;

    Pieces(CardValues values, PublicAddress address, boolean keeps) {
        this.buttons = new Buttons(values, address, keeps);
        this.questions = new Questions(values);
        this.quotes = new QuoteText(address);
        this.address = address;
    }

    List<Piece> of(List<Block> blocks) {
        return blocks.stream().map(this::of).flatMap(List::stream).toList();
    }

    private List<Piece> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading(heading));
            case Block.Text text -> prose(text.markdown(), Element.TextBlock::of);
            case Block.Note note -> prose(note.markdown(), Element.TextBlock::note);
            case Block.Quote quote -> List.of(quote(quote));
            case Block.Actions actions -> buttons.of(actions);
            case Block.Feedback feedback -> List.of(buttons.of(feedback));
            case Block.Suggestions suggestions -> buttons.of(suggestions);
            case Block.Picture picture -> List.of(picture(picture));
            case Block.Question question -> List.of(questions.of(question));
            case Block.Progress progress -> List.of(progress(progress));
        };
    }

    static Piece heading(Block.Heading heading) {
        return Piece.of(heading.text(), Element.TextBlock.heading(Markdown.escape(heading.text())));
    }

    static List<Piece> prose(String markdown, Function<String, Element> show) {
        return Markdown.blocks(markdown).stream()
                .flatMap(block -> Splitting.split(block, LONGEST_TEXT).stream())
                .map(part -> Piece.of(PlainText.of(new Block.Text(part)), show.apply(part)))
                .toList();
    }

    private Piece quote(Block.Quote quote) {
        List<Element.TextRun> words =
                QuoteText.runs(quote).stream()
                        .map(run -> Element.TextRun.of(run.text(), run.marked()))
                        .toList();
        Element place = Element.TextBlock.note(quotes.place(quote.citation()));
        List<Element> elements = new ArrayList<>(List.of(new Element.RichTextBlock(words), place));
        return Piece.of(PlainText.of(quote), Element.Container.emphasized(elements));
    }

    /** Teams fetches pictures from a public address only. */
    private Piece picture(Block.Picture picture) {
        Element shown =
                address.of(picture.bitmap())
                        .<Element>map(url -> new Element.Image(url.toString(), picture.alt()))
                        .orElseGet(() -> Element.TextBlock.note(Markdown.escape(picture.alt())));
        return Piece.of(picture.alt(), shown);
    }

    /** A bar of signs, since cards have none of their own; whoever cannot see it hears numbers. */
    private static Piece progress(Block.Progress progress) {
        String words = PlainText.of(progress);
        int full = Math.round((float) BAR * progress.done() / progress.total());
        String bar = "▰".repeat(full) + "▱".repeat(BAR - full);
        return Piece.of(
                words, Element.TextBlock.of(Markdown.escape(words)), Element.TextBlock.of(bar));
    }

    /** All words of some pieces, paragraphs separated by an empty line. */
    static String words(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** All elements of some pieces. */
    static List<Element> elements(List<Piece> pieces) {
        return pieces.stream().map(Piece::elements).flatMap(List::stream).toList();
    }
}
