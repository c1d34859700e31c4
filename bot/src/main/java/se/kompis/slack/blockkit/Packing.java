package se.kompis.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts pieces into as few messages as Slack's limits allow, in order. */
final class Packing {
    /** Slack takes 50; the rest is left for what a fallback may add. */
    private static final int MOST_BLOCKS = 45;

    /** Slack advises against more than 4,000 characters of text in a message. */
    private static final int LONGEST_TEXT = 3_900;

    private Packing() {}

    static List<SlackMessage> pack(List<Piece> pieces) {
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : pieces) {
            if (groups.isEmpty() || !fits(groups.getLast(), piece)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups.stream().map(Packing::message).toList();
    }

    private static boolean fits(List<Piece> group, Piece piece) {
        int blocks = group.stream().mapToInt(it -> it.blocks().size()).sum();
        int text = group.stream().mapToInt(it -> it.text().length() + 2).sum();
        return blocks + piece.blocks().size() <= MOST_BLOCKS
                && (text + piece.text().length() <= LONGEST_TEXT || piece.text().isEmpty());
    }

    private static SlackMessage message(List<Piece> group) {
        String words = join(group, Piece::text);
        String text = words.isEmpty() ? join(group, Piece::buttons) : words;
        return new SlackMessage(text, blocks(group));
    }

    /** All blocks of some pieces, one after another. */
    static List<LayoutBlock> blocks(List<Piece> pieces) {
        return pieces.stream().map(Piece::blocks).flatMap(List::stream).toList();
    }

    private static String join(List<Piece> group, Function<Piece, String> words) {
        return group.stream()
                .map(words)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
