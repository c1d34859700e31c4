package se.kompis.learning;

import java.util.List;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;

/**
 * Something to ask whoever has just begun a course. A module that knows this one and has something
 * to ask has a bean of this type.
 */
public interface AfterEnrolling {

    /** The question with its buttons, or nothing. */
    List<Block> ask(Participant learner);
}
