package se.kompis.material;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.Change;
import se.kompis.knowledge.ChangeSource;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.text.Section;

/** All material with its versions: the truth that the search indexes are derived from. */
@Component
public class Materials implements ChangeSource {
    private final StoredVersions versions;
    private final SectionTable sections;

    Materials(StoredVersions versions, SectionTable sections) {
        this.versions = versions;
        this.sections = sections;
    }

    @Override
    public List<Change> after(LibraryId library, long sequence, int limit) {
        return versions.changedAfter(library, sequence, limit).stream().map(this::change).toList();
    }

    private Change change(StoredVersions.Changed changed) {
        StoredVersion version = changed.version();
        return switch (version.state()) {
            case PUBLISHED ->
                    new Change.Published(
                            changed.sequence(),
                            version.asMaterial(),
                            sections(version.material(), version.number()));
            case DRAFT, RETIRED -> new Change.Withdrawn(changed.sequence(), version.material());
        };
    }

    /** A version of a material, whoever's it is: the caller checks the library. */
    public Optional<StoredVersion> find(MaterialId material, int version) {
        return versions.find(material, version);
    }

    /** The published materials of a library that have a title, in their present versions. */
    public List<StoredVersion> published(LibraryId library, String title) {
        return versions.published(library, title);
    }

    /**
     * The version of a material that is in force, whoever's it is: the caller checks the library.
     */
    public Optional<StoredVersion> inForce(MaterialId material) {
        return versions.inForce(material);
    }

    /** All versions of a material, newest first: a draft may stand before the one in force. */
    public List<StoredVersion> versions(MaterialId material) {
        return versions.versions(material);
    }

    /** Every material of a library in the version in force, by title. */
    public List<StoredVersion> all(LibraryId library) {
        Collator collator = Collator.getInstance(Participant.SWEDISH);
        return versions.all(library).stream()
                .sorted(Comparator.comparing(it -> it.description().title(), collator))
                .toList();
    }

    /** The materials of a library with a draft beside the version in force. */
    public Set<MaterialId> withDraft(LibraryId library) {
        return Set.copyOf(versions.withDraft(library));
    }

    /** What nobody has published yet, the newest version of each material, as if it were. */
    public List<Change.Published> drafts(LibraryId library) {
        return versions.all(library).stream()
                .map(inForce -> versions.versions(inForce.material()).getFirst())
                .filter(newest -> newest.state() == MaterialState.DRAFT || !newest.latest())
                .map(draft ->
                        new Change.Published(
                                1, draft.asMaterial(), sections(draft.material(), draft.number())))
                .toList();
    }

    /** The text of a version, in reading order. */
    public List<Section> sections(MaterialId material, int version) {
        return sections.of(material, version);
    }
}
