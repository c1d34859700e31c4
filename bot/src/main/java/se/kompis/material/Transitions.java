package se.kompis.material;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.knowledge.MaterialId;

/** From one state to the next, each in one transaction with its event and its line in the log. */
@Component
class Transitions {
    private final StoredVersions versions;
    private final MaterialTables tables;
    private final MaterialLog log;
    private final ApplicationEventPublisher events;

    Transitions(
            StoredVersions versions,
            MaterialTables tables,
            MaterialLog log,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.tables = tables;
        this.log = log;
        this.events = events;
    }

    @Transactional
    Optional<StoredVersion> publish(MaterialId material, Optional<String> person) {
        return versions.newest(material)
                .filter(newest -> newest.state() != MaterialState.PUBLISHED || !newest.latest())
                .map(newest -> publish(newest, person));
    }

    private StoredVersion publish(StoredVersion newest, Optional<String> person) {
        boolean replaces = newest.state() == MaterialState.PUBLISHED;
        settle(newest, MaterialState.PUBLISHED);
        log.add(
                newest.material(),
                newest.number(),
                replaces ? Deed.REPLACED : Deed.PUBLISHED,
                person);
        events.publishEvent(replaces ? Shelving.replaced(newest) : Shelving.published(newest));
        return reread(newest);
    }

    @Transactional
    Optional<StoredVersion> retire(MaterialId material, Deed why, Optional<String> person) {
        return versions.newest(material)
                .filter(newest -> newest.state() != MaterialState.RETIRED)
                .flatMap(newest -> versions.inForce(material))
                .map(current -> retire(current, why, person));
    }

    private StoredVersion retire(StoredVersion current, Deed why, Optional<String> person) {
        settle(current, MaterialState.RETIRED);
        log.add(current.material(), current.number(), why, person);
        if (current.state() == MaterialState.PUBLISHED) {
            events.publishEvent(
                    new MaterialRetired(current.library(), current.material(), current.number()));
        }
        return reread(current);
    }

    @Transactional
    Optional<StoredVersion> describe(
            MaterialId material,
            int version,
            StoredVersion.Description description,
            Optional<String> person) {
        return versions.find(material, version)
                .map(before -> describe(before, description, person));
    }

    private StoredVersion describe(
            StoredVersion before, StoredVersion.Description description, Optional<String> person) {
        tables.describe(before.material(), before.number(), description);
        log.add(before.material(), before.number(), Deed.EDITED, person);
        if (before.latest()) {
            settle(before, before.state());
        }
        return reread(before);
    }

    @Transactional
    void discard(MaterialId material, int version, Optional<String> person) {
        versions.newest(material)
                .filter(newest -> newest.number() == version && !newest.latest())
                .ifPresent(draft -> {
                    log.add(material, version, Deed.DISCARDED, person);
                    tables.remove(material, version);
                });
    }

    private void settle(StoredVersion version, MaterialState state) {
        tables.settle(
                version.material(),
                version.number(),
                state,
                tables.nextSequence(version.library()));
    }

    private StoredVersion reread(StoredVersion version) {
        return versions.find(version.material(), version.number()).orElseThrow();
    }
}
