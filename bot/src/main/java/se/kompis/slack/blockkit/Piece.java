package se.kompis.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * Blocks that stay together in one message.
 *
 * @param text their words as mrkdwn; empty where there are only buttons
 * @param buttons the words on their buttons
 * @param blocks one or a few
 */
record Piece(String text, String buttons, List<LayoutBlock> blocks) {
    Piece {
        blocks = List.copyOf(blocks);
    }

    static Piece of(String text, LayoutBlock... blocks) {
        return new Piece(text, "", List.of(blocks));
    }
}
