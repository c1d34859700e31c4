package se.kompis.teams;

/**
 * Where an answer goes.
 *
 * @param serviceUrl the server of Teams that takes it
 * @param conversation the chat, or the channel with the thread in it
 * @param bot Kompis, as that conversation knows it
 * @param activity what is answered; empty for what Kompis says by itself
 */
record WayBack(String serviceUrl, String conversation, String bot, String activity) {

    /** A channel is called with or without the thread in it. */
    static String withoutThread(String conversation) {
        return conversation.split(";", 2)[0];
    }
}
