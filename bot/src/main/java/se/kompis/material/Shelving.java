package se.kompis.material;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.Ingestion.Incoming;
import se.kompis.material.Ingestion.Ingested;

/** Puts what was read into the tables, whole or not at all. */
@Component
class Shelving {
    private final StoredVersions versions;
    private final MaterialTables tables;
    private final MaterialLog log;
    private final ApplicationEventPublisher events;
    private final IdGenerator ids;

    Shelving(
            StoredVersions versions,
            MaterialTables tables,
            MaterialLog log,
            ApplicationEventPublisher events,
            IdGenerator ids) {
        this.versions = versions;
        this.tables = tables;
        this.log = log;
        this.events = events;
        this.ids = ids;
    }

    /** Puts a file in force at once, as the next version of what came from the same origin. */
    @Transactional
    Ingested publish(Incoming file) {
        Optional<StoredVersion> before = versions.fromOrigin(file.library(), file.origin());
        Optional<StoredVersion> same = same(file, before);
        if (same.isPresent()) {
            return new Ingested(same.get(), file.document(), true);
        }
        StoredVersion version =
                version(
                        file,
                        before.map(StoredVersion::material).orElseGet(this::newId),
                        before.flatMap(it -> versions.newest(it.material()))
                                .map(it -> it.number() + 1)
                                .orElse(1),
                        MaterialState.PUBLISHED,
                        true);
        tables.putMaterial(version, file.origin(), tables.nextSequence(file.library()));
        tables.addVersion(version, file.document());
        boolean replaces = before.filter(it -> it.state() == MaterialState.PUBLISHED).isPresent();
        log.add(
                version.material(),
                version.number(),
                replaces ? Deed.REPLACED : Deed.PUBLISHED,
                Optional.empty());
        events.publishEvent(replaces ? replaced(version) : published(version));
        return new Ingested(version, file.document(), false);
    }

    private Optional<StoredVersion> same(Incoming file, Optional<StoredVersion> before) {
        return before.isPresent()
                ? before.filter(it -> isSame(it, file))
                : versions.withContent(file.library(), file.hash());
    }

    /** Compares with what the file said of itself then, so that an edit in between is kept. */
    private boolean isSame(StoredVersion before, Incoming file) {
        String said = versions.given(before.material()).orElseGet(before.description()::canonical);
        return before.contentHash().equals(file.hash())
                && before.state() == MaterialState.PUBLISHED
                && said.equals(file.description().canonical());
    }

    /**
     * Keeps a file as a draft: a material of its own, or beside the version that it will replace.
     */
    @Transactional
    StoredVersion draft(Incoming file, Optional<MaterialId> replaces, Optional<String> person) {
        StoredVersion version =
                replaces.flatMap(versions::newest)
                        .map(before -> next(file, before))
                        .orElseGet(() -> first(file));
        tables.addVersion(version, file.document());
        log.add(version.material(), version.number(), Deed.ADDED, person);
        person.ifPresent(it -> tables.own(version.material(), it));
        return version;
    }

    private StoredVersion first(Incoming file) {
        StoredVersion version = version(file, newId(), 1, MaterialState.DRAFT, true);
        tables.putMaterial(version, file.origin(), tables.nextSequence(file.library()));
        return version;
    }

    private static StoredVersion next(Incoming file, StoredVersion before) {
        return new StoredVersion(
                file.library(),
                before.material(),
                before.number() + 1,
                false,
                before.state(),
                before.description().of(file.description()),
                file.document().mediaType(),
                file.hash());
    }

    private static StoredVersion version(
            Incoming file, MaterialId material, int number, MaterialState state, boolean latest) {
        return new StoredVersion(
                file.library(),
                material,
                number,
                latest,
                state,
                file.description(),
                file.document().mediaType(),
                file.hash());
    }

    boolean knows(LibraryId library, String origin, String hash) {
        return versions.fromOrigin(library, origin)
                .filter(it ->
                        it.state() == MaterialState.RETIRED
                                || versions.hasContent(it.material(), hash))
                .isPresent();
    }

    private MaterialId newId() {
        return new MaterialId(ids.generateId().toString());
    }

    static MaterialPublished published(StoredVersion version) {
        return new MaterialPublished(version.library(), version.material(), version.number());
    }

    static MaterialReplaced replaced(StoredVersion version) {
        return new MaterialReplaced(version.library(), version.material(), version.number());
    }
}
