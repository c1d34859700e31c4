package se.kompis.delivery;

import java.time.Instant;
import java.util.Optional;
import se.kompis.conversation.Participant;

/** Knows when people are to be left alone. The module that keeps their hours has a bean of it. */
public interface QuietHours {

    /** The end of the quiet that a moment falls into; empty if the person may be disturbed then. */
    Optional<Instant> end(Participant participant, Instant moment);
}
