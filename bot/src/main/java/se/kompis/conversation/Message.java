package se.kompis.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What arrived from a person through a channel.
 *
 * @param id the platform's event id, unique within channel and connection: a second delivery has
 *     the same
 * @param sender whose it is, and the way back
 * @param conversation the room or thread it was said in, in the channel's own terms
 * @param shared whether others read that room too, so that personal replies must not appear there
 * @param content what the person did
 * @param hints what the channel knows of the sender
 * @param at when it arrived
 * @param attachments files that came with it
 * @param wayBack whatever else the channel needs to answer it, even after a restart, in its own
 *     terms; empty when route and conversation say it all
 */
public record Message(
        String id,
        Route sender,
        String conversation,
        boolean shared,
        Content content,
        Hints hints,
        Instant at,
        List<Attachment> attachments,
        String wayBack) {
    public Message {
        attachments = List.copyOf(attachments);
    }

    /** A message without files, from a channel that finds the way back by itself. */
    public Message(
            String id,
            Route sender,
            String conversation,
            boolean shared,
            Content content,
            Hints hints,
            Instant at) {
        this(id, sender, conversation, shared, content, hints, at, List.of(), "");
    }

    /** Where it was said, if others read that too. */
    public Optional<String> place() {
        return Optional.of(conversation).filter(_ -> shared);
    }
}
