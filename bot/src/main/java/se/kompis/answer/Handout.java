package se.kompis.answer;

import java.time.Instant;
import java.util.List;
import se.kompis.conversation.Block;

/**
 * An answer to take to a meeting.
 *
 * @param question as asked, completed if it was a follow-up
 * @param lead how sure the answer is, in the words of the chat
 * @param given when it was given
 * @param quotes all that was quoted, in order, without marks
 * @param withdrawn how many quotations are left out because their source is no longer in use
 */
public record Handout(
        String question, String lead, Instant given, List<Block.Quote> quotes, int withdrawn) {
    public Handout {
        quotes = List.copyOf(quotes);
    }
}
