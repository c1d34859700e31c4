package se.kompis.course;

import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.MaterialId;
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

    /** One change cycle: compares what lessons rest on with what is in force. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void compare() {
        lessons.sources()
                .forEach(source ->
                        risk(source.material(), source.version())
                                .ifPresent(risk -> lessons.endanger(source.lesson(), risk)));
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
