package se.kompis.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something Kompis can do. A bean of this type joins the dialogue; its {@code @Order} says when it
 * is asked whether a text is meant for it. The one that answers any question comes last.
 */
public interface Skill {

    /** Names its actions and forms: lower-case letters. */
    String name();

    /** Who may use it: anyone with one of these roles; empty for everybody. */
    default Set<Role> roles() {
        return Set.of();
    }

    /**
     * Answers a message, or leaves it to the next skill. Actions and forms named after this skill,
     * and texts it expects, come here first.
     *
     * @return empty when the message is not meant for this skill
     */
    Optional<Response> respond(Turn turn);

    /** Said before anything else at the very first contact with a person, and only once. */
    default List<Block> greet(Participant participant) {
        return List.of();
    }

    /**
     * Its part of the page that a person finds when they open Kompis, such as the Home tab in
     * Slack: what concerns this person now, and what they can do about it.
     */
    default List<Block> home(Participant participant) {
        return List.of();
    }

    /**
     * What this skill has on a subject, the best first: Dialogue puts it under a reply that is
     * about something.
     */
    default List<Action> offers(Participant participant, Subject subject) {
        return List.of();
    }

    /** A line of help, such as <em>Ställ en fråga: "Vad är öppna data?"</em>, in CommonMark. */
    default Optional<String> help(Participant participant) {
        return Optional.empty();
    }
}
