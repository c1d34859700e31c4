package se.kompis.conversation;

/** Knows who is behind a route. */
public interface Participants {

    /**
     * The participant behind a route; a route never seen before becomes a new person of the
     * connection's tenant.
     */
    Participant resolve(Route route, Hints hints);

    /** Whether somebody is known by this route, so that no hints are needed. */
    boolean knows(Route route);

    /**
     * Notes that a route leads nowhere any more, until its person writes again.
     *
     * @param reason the platform's word for it
     */
    void left(Route route, String reason);
}
