package se.kompis.course;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whom courses and lessons can be for. */
final class Audiences {
    static final Set<String> ALL = Set.of("politician", "official", "key-person");

    private Audiences() {}

    static Set<String> read(YamlMap map, Faults faults) {
        Set<String> audience = new LinkedHashSet<>(map.texts("audience"));
        audience.forEach(key ->
                faults.check(ALL.contains(key), map.line("audience"), "unknownAudience", key));
        return audience;
    }
}
