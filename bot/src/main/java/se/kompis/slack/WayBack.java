package se.kompis.slack;

/**
 * Where an answer goes.
 *
 * @param channel a channel ({@code C..}), a direct message ({@code D..}), or a user ({@code U..})
 *     for whoever came from the Home tab
 * @param thread time stamp of the thread's first message; empty outside threads
 * @param privately only the person may see it, though it appears where others are
 * @param responseUrl takes private answers for half an hour, even in rooms that Kompis is not a
 *     member of; may be empty
 */
record WayBack(String channel, String thread, boolean privately, String responseUrl) {

    /** Back to where everybody in the room sees it. */
    static WayBack to(String channel, String thread) {
        return new WayBack(channel, thread, false, "");
    }

    /** Back to one person, in the room where they are. */
    static WayBack privatelyTo(String channel, String thread, String responseUrl) {
        return new WayBack(channel, thread, true, responseUrl);
    }

    /** Whether nobody else is in the room. */
    boolean isDirect() {
        return !channel.startsWith("C") && !channel.startsWith("G");
    }

    /** Whether the person came from the Home tab, which has no conversation of its own. */
    boolean isFromHome() {
        return channel.startsWith("U") || channel.startsWith("W");
    }

    boolean isThreaded() {
        return !thread.isEmpty();
    }
}
