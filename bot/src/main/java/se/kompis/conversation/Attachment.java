package se.kompis.conversation;

/**
 * A file that came with a message. {@link Attachments} opens it.
 *
 * @param id the file, in the channel's own terms
 * @param name as the sender called it, with its ending; anything may be in it
 * @param size in bytes, as the platform says
 */
public record Attachment(String id, String name, long size) {}
