package se.kompis.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.kompis.conversation.Content;

/**
 * What a page sent.
 *
 * @param page the event id of the page it came from
 * @param said what to show as said: the text, or the label of what was pressed
 * @param content what it means
 */
record Sent(String page, String said, Content content) {

    /**
     * The id of the event, the same when the same page sends the same thing again (a double click,
     * a reload), and another one in every other conversation.
     */
    String event(Account account) {
        String source = account.id() + '\n' + page + '\n' + content.hashCode();
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
