package se.kompis.conversation;

import java.net.URI;

/**
 * A way to a page of Kompis.
 *
 * @param label what to call it
 * @param target absolute path and query on the server, such as {@code /source/..}; a channel
 *     outside the web puts the public address before it, or leaves the link out when there is none
 */
public record Link(String label, URI target) {}
