package se.kompis.material;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.knowledge.LibraryId;

/** Says who may read, prepare and publish in which libraries. The one place that decides it. */
public final class Libraries {
    private static final Set<Role> EDITORS =
            Set.of(Role.EDITOR, Role.PUBLISHER, Role.TENANT_ADMINISTRATOR);
    private static final Set<Role> PUBLISHERS = Set.of(Role.PUBLISHER, Role.TENANT_ADMINISTRATOR);

    private Libraries() {}

    /** The national library, and the own tenant's unless the reader is a guest. */
    public static Set<LibraryId> readableBy(Participant reader) {
        return reader.guest() ? Set.of(LibraryId.NATIONAL) : readableIn(reader.tenant());
    }

    /** What members of a tenant may read. */
    public static Set<LibraryId> readableIn(String tenant) {
        return Stream.of(LibraryId.NATIONAL, new LibraryId(tenant)).collect(Collectors.toSet());
    }

    /** Where somebody may add and edit material; the own library comes first. */
    public static Set<LibraryId> editableBy(Participant person) {
        return of(person, EDITORS);
    }

    /** Where somebody may publish, replace and retire it. */
    public static Set<LibraryId> publishableBy(Participant person) {
        return of(person, PUBLISHERS);
    }

    /** The national library is its administrators' alone, whatever tenant they belong to. */
    private static Set<LibraryId> of(Participant person, Set<Role> roles) {
        Set<LibraryId> libraries = new LinkedHashSet<>();
        LibraryId own = new LibraryId(person.tenant());
        if (!person.guest() && !own.equals(LibraryId.NATIONAL) && person.hasAnyOf(roles)) {
            libraries.add(own);
        }
        if (person.hasAnyOf(Set.of(Role.NATIONAL_ADMINISTRATOR))) {
            libraries.add(LibraryId.NATIONAL);
        }
        return libraries;
    }
}
