package se.kompis.conversation;

/**
 * One account of a person on one channel: the way back to them.
 *
 * @param channel the channel's {@link Channel#name()}
 * @param connection which workspace or tenant of that channel, in its own terms
 * @param account the person, in the channel's own terms
 */
public record Route(String channel, String connection, String account) {

    /** An account on the web of this server, the one connection of that channel. */
    public static Route ofBrowser(String account) {
        return new Route("web", "local", account);
    }
}
