package se.kompis.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.material.SourcePlace;

/**
 * A pack that was looked through.
 *
 * @param files as they are
 * @param pack as far as it could be read
 * @param places what each lesson rests on, by lesson id
 * @param faults all that is wrong; empty for a good pack
 */
record CheckedPack(
        PackFiles files,
        Optional<CoursePack> pack,
        Map<String, List<SourcePlace>> places,
        List<Fault> faults) {
    CheckedPack {
        places = Map.copyOf(places);
        faults = List.copyOf(faults);
    }
}
