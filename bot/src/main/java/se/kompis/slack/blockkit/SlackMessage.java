package se.kompis.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message ready to send.
 *
 * @param text the whole content as mrkdwn: what notifications show and screen readers read
 * @param blocks what eyes see; at most 50
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        blocks = List.copyOf(blocks);
    }
}
