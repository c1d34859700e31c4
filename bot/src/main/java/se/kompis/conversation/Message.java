package se.kompis.conversation;

import java.time.Instant;

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
 * @param at when it happened
 */
public record Message(
        String id,
        Route sender,
        String conversation,
        boolean shared,
        Content content,
        Hints hints,
        Instant at) {}
