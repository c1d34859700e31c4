package se.kompis.knowledge;

import java.util.List;
import se.kompis.knowledge.text.Section;

/** Something that happened to a library, in the order of {@link #sequence()}. */
public sealed interface Change {

    /** Grows by at least one with every change of a library; starts above zero. */
    long sequence();

    /** A version became what is searched, in place of any earlier one of the same material. */
    record Published(long sequence, Material material, List<Section> sections) implements Change {
        public Published {
            sections = List.copyOf(sections);
        }
    }

    /** A material is no longer searched. */
    record Withdrawn(long sequence, MaterialId material) implements Change {}
}
