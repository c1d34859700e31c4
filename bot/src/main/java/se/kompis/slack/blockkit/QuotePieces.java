package se.kompis.slack.blockkit;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import java.util.ArrayList;
import java.util.List;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/**
 * A quotation: the words as rich text, where no character means anything but itself, what matches
 * the question in bold, and one quiet line that says where they stand.
 */
final class QuotePieces {
    private static final int LONGEST = 2_900;

    private final PublicAddress address;

    QuotePieces(PublicAddress address) {
        this.address = address;
    }

    List<Piece> of(Block.Quote quote) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end : Splitting.ends(quote.text(), LONGEST)) {
            String words = quote.text().substring(start, end).strip();
            pieces.add(Piece.of("”" + Mrkdwn.escape(words) + "”", words(quote, start, end)));
            start = end;
        }
        return withSource(pieces, quote.citation());
    }

    /** The source stays with the last words. */
    private List<Piece> withSource(List<Piece> pieces, Citation citation) {
        Piece last = pieces.removeLast();
        List<LayoutBlock> blocks = new ArrayList<>(last.blocks());
        blocks.add(source(citation));
        String text = last.text() + "\n– " + Mrkdwn.escape(PlainText.of(citation));
        pieces.add(new Piece(text, "", blocks));
        return pieces;
    }

    private static LayoutBlock words(Block.Quote quote, int start, int end) {
        List<RichTextElement> elements = new ArrayList<>();
        int from = start;
        for (Block.Mark mark : quote.marks()) {
            int markStart = Math.clamp(mark.start(), from, end);
            int markEnd = Math.clamp(mark.end(), markStart, end);
            add(elements, quote.text().substring(from, markStart), false);
            add(elements, quote.text().substring(markStart, markEnd), true);
            from = markEnd;
        }
        add(elements, quote.text().substring(from, end).stripTrailing(), false);
        RichTextQuoteElement words = RichTextQuoteElement.builder().elements(elements).build();
        return RichTextBlock.builder().elements(List.of(words)).build();
    }

    private static void add(List<RichTextElement> elements, String text, boolean marked) {
        if (!text.isEmpty()) {
            elements.add(marked ? RichText.bold(text) : RichText.plain(text));
        }
    }

    private ContextBlock source(Citation citation) {
        String place = Mrkdwn.escape(PlainText.of(citation));
        String link =
                address.of(citation.source())
                        .map(url -> " · " + Mrkdwn.link(url.toString(), citation.source().label()))
                        .orElse("");
        return ContextBlock.builder()
                .elements(List.of(MarkdownTextObject.builder().text(place + link).build()))
                .build();
    }
}
