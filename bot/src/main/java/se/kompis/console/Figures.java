package se.kompis.console;

import java.util.List;
import se.kompis.conversation.Participant;

/** Figures for the overview. A module's web edge has a bean of this type. */
public interface Figures {

    /**
     * What this administrator should see of the module, of their own tenant only. Real figures:
     * what is not known is left out.
     */
    List<Figure> of(Participant administrator);
}
