package se.kompis.material;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;

/** Says which libraries somebody may read. The one place that decides it. */
public final class Libraries {
    private Libraries() {}

    /** The national library, and the own tenant's unless the reader is a guest. */
    public static Set<LibraryId> readableBy(Participant reader) {
        return reader.guest() ? Set.of(LibraryId.NATIONAL) : readableIn(reader.tenant());
    }

    /** What members of a tenant may read. */
    public static Set<LibraryId> readableIn(String tenant) {
        return Stream.of(LibraryId.NATIONAL, new LibraryId(tenant)).collect(Collectors.toSet());
    }
}
