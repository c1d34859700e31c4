package se.kompis.web;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;

/**
 * A visitor, and what their browser says of them.
 *
 * @param id the account, which is also their conversation
 * @param client the browser's language
 */
record Account(String id, Locale client) {
    /** The channel's name. */
    static final String CHANNEL = "web";

    static Account of(Principal principal, Locale client) {
        return new Account(principal.getName(), client);
    }

    Route route() {
        return Route.ofBrowser(id);
    }

    Hints hints() {
        return new Hints(Optional.of(client), Optional.empty(), false);
    }

    Participant resolve(Participants participants) {
        return participants.resolve(route(), hints());
    }
}
