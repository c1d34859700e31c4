package se.kompis.course;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.MaterialReplaced;
import se.kompis.material.MaterialRetired;
import se.kompis.material.MaterialState;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;

/** Puts lessons at risk whose source was replaced or withdrawn, until somebody has looked. */
@Component
class Sources {
    private final Materials materials;
    private final LessonTables lessons;

    Sources(Materials materials, LessonTables lessons) {
        this.materials = materials;
        this.lessons = lessons;
    }

    /**
     * Compares what lessons rest on with what is in force: what no event told, such as a restored
     * backup.
     */
    void compare() {
        lessons.sources()
                .forEach(source ->
                        risk(source.material(), source.version())
                                .ifPresent(risk -> lessons.endanger(source.lesson(), risk)));
    }

    @EventListener
    void replaced(MaterialReplaced event) {
        endanger(event.material(), Risk.REPLACED);
    }

    @EventListener
    void retired(MaterialRetired event) {
        endanger(event.material(), Risk.WITHDRAWN);
    }

    private void endanger(MaterialId material, Risk risk) {
        lessons.restingOn(material.value()).forEach(lesson -> lessons.endanger(lesson, risk));
    }

    /** Whether a lesson rests on nothing but what is in force, at this moment. */
    boolean hold(String lesson) {
        return lessons.claims(lesson).stream()
                .allMatch(place -> risk(place.material(), place.version()).isEmpty());
    }

    private Optional<Risk> risk(MaterialId material, int version) {
        Optional<StoredVersion> source = materials.find(material, version);
        if (source.filter(it -> it.state() == MaterialState.PUBLISHED).isEmpty()) {
            return Optional.of(Risk.WITHDRAWN);
        }
        return source.get().latest() ? Optional.empty() : Optional.of(Risk.REPLACED);
    }
}
