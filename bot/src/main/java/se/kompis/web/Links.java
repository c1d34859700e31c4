package se.kompis.web;

import se.kompis.conversation.Link;

/** Which links a page may show. */
final class Links {
    private Links() {}

    /**
     * Whether a link leads to a page of this server, as its contract says. Whatever else came in by
     * mistake (another server, a script) is not shown as a link.
     */
    static boolean isOurs(Link link) {
        String target = link.target().toString();
        return target.startsWith("/") && !target.startsWith("//");
    }
}
