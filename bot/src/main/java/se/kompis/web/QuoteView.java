package se.kompis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Link;

/**
 * A quotation, cut where its marks begin and end.
 *
 * @param pieces the words, in order; together they are the text to the letter
 * @param publisher who published them
 * @param title of the material
 * @param rest place and version, where there are any
 * @param source opens the source there
 */
record QuoteView(
        List<Piece> pieces,
        Optional<String> publisher,
        String title,
        List<String> rest,
        Optional<Link> source) {

    /** Part of the text, marked or not. */
    record Piece(String text, boolean marked) {}

    static QuoteView of(Block.Quote quote) {
        Citation citation = quote.citation();
        return new QuoteView(
                pieces(quote.text(), quote.marks()),
                citation.publisher(),
                citation.title(),
                Stream.concat(Stream.of(citation.place()), citation.version().stream())
                        .filter(it -> !it.isBlank())
                        .toList(),
                Optional.of(citation.source()).filter(Links::isOurs));
    }

    private static List<Piece> pieces(String text, List<Block.Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Block.Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= text.length()) {
                pieces.add(new Piece(text.substring(at, mark.start()), false));
                pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
