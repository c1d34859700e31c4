package se.kompis.slack.blockkit;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kompis.conversation.Block;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** The blocks of one response as pieces. */
final class Pieces {
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_SECTION = 2_900;
    private static final int LONGEST_NOTE = 1_900;

    /** Fits the width of a phone. */
    private static final int BAR = 12;

    private final QuotePieces quotes;
    private final ButtonPieces buttons;
    private final QuestionPieces questions;
    private final PicturePieces pictures;
    private final boolean thumbs;

    /**
     * @param thumbs whether the surface has thumbs: messages have, modals and the Home tab have not
     */
    Pieces(ButtonValues values, PublicAddress address, boolean thumbs) {
        this.quotes = new QuotePieces(address);
        this.buttons = new ButtonPieces(values, address);
        this.questions = new QuestionPieces(values, buttons);
        this.pictures = new PicturePieces(address);
        this.thumbs = thumbs;
    }

    List<Piece> of(List<Block> blocks) {
        return blocks.stream().map(this::of).flatMap(List::stream).toList();
    }

    private List<Piece> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(heading(heading.text()));
            case Block.Text text -> prose(text.markdown(), LONGEST_SECTION, Pieces::section);
            case Block.Note note -> prose(note.markdown(), LONGEST_NOTE, ButtonPieces::note);
            case Block.Quote quote -> quotes.of(quote);
            case Block.Actions actions -> buttons.of(actions);
            case Block.Feedback feedback -> List.of(feedback(feedback));
            case Block.Suggestions suggestions -> buttons.of(suggestions);
            case Block.Picture picture -> List.of(pictures.of(picture));
            case Block.Question question -> questions.of(question);
            case Block.Progress progress -> List.of(progress(progress));
        };
    }

    /** A bar of signs, since Slack has none of its own; whoever cannot see it hears the numbers. */
    private static Piece progress(Block.Progress progress) {
        String text = Mrkdwn.escape(PlainText.of(progress));
        int full = Math.round((float) BAR * progress.done() / progress.total());
        String bar = "▰".repeat(full) + "▱".repeat(BAR - full);
        return Piece.of(text, section(text + "\n" + bar));
    }

    private Piece feedback(Block.Feedback feedback) {
        return thumbs ? buttons.thumbs(feedback) : buttons.choices(feedback);
    }

    private static Piece heading(String text) {
        String shown = Splitting.shorten(text, LONGEST_HEADING);
        return Piece.of(
                Mrkdwn.escape(text),
                HeaderBlock.builder().text(PlainTextObject.builder().text(shown).build()).build());
    }

    private static List<Piece> prose(
            String markdown, int longest, Function<String, LayoutBlock> show) {
        List<String> parts = new ArrayList<>();
        Mrkdwn.blocks(markdown).stream()
                .flatMap(block -> split(block, longest))
                .forEach(block -> append(parts, block, longest));
        return parts.stream().map(part -> Piece.of(part, show.apply(part))).toList();
    }

    private static Stream<String> split(String block, int longest) {
        return Splitting.split(block, longest).stream();
    }

    /** Paragraphs share a section while there is room. */
    private static void append(List<String> parts, String block, int longest) {
        if (parts.isEmpty() || parts.getLast().length() + 2 + block.length() > longest) {
            parts.add(block);
        } else {
            parts.add(parts.removeLast() + "\n\n" + block);
        }
    }

    private static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(mrkdwn).build())
                .build();
    }
}
