package se.kompis.teams;

import org.springframework.stereotype.Component;
import se.kompis.conversation.Route;

/** Finds the chat of Kompis and one person, where nobody else reads, from wherever they are. */
@Component
@WithTeams
class PersonalChats {
    private final References references;
    private final Connector connector;

    PersonalChats(References references, Connector connector) {
        this.references = references;
        this.connector = connector;
    }

    /** The way there; opens the chat if there is none yet. */
    WayBack wayTo(Route route) throws CallException {
        References.Reference reference = reference(route);
        String conversation =
                reference.conversation().isPresent()
                        ? reference.conversation().get()
                        : open(route, reference);
        return new WayBack(reference.serviceUrl(), conversation, reference.bot(), "");
    }

    /** The way into a conversation that others read too, from where the person was heard last. */
    WayBack wayInto(Route route, String room) throws CallException {
        References.Reference reference = reference(route);
        return new WayBack(reference.serviceUrl(), room, reference.bot(), "");
    }

    private References.Reference reference(Route route) throws CallException {
        return references
                .find(route)
                .orElseThrow(() -> CallException.refused("ConversationNotFound", null));
    }

    private String open(Route route, References.Reference reference) throws CallException {
        String conversation =
                connector.personalChat(
                        reference.serviceUrl(),
                        reference.bot(),
                        route.connection(),
                        route.account());
        references.opened(route, conversation);
        return conversation;
    }

    /**
     * Notes that nothing reaches a person where they were; what they say next tells where they are.
     */
    void forget(Route route) {
        references.forget(route);
    }
}
