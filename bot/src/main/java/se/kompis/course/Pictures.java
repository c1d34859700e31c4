package se.kompis.course;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.Libraries;
import se.kompis.material.SignedLinks;

/** The drawings of courses, for whoever has a signed link. */
@Component
public class Pictures {
    private final CourseTables courses;
    private final SignedLinks links;

    Pictures(CourseTables courses, SignedLinks links) {
        this.courses = courses;
        this.links = links;
    }

    /**
     * The drawing behind a link.
     *
     * @param path as it was signed, {@code /picture/LIBRARY/COURSE/FILE}
     * @param query the link's query
     * @param library whose course it is of
     * @param course the course's id in its pack
     * @param name of the file, without ending
     * @return empty for a link that is forged or too old, or whose tenant may not see it
     */
    public Optional<String> find(
            String path, Map<String, String> query, String library, String course, String name) {
        boolean valid = links.check(path, query) == SignedLinks.Validity.VALID;
        return valid && isReadable(library, query.getOrDefault("t", ""))
                ? courses.picture(library + "/" + course, "pictures/" + name + ".svg")
                : Optional.empty();
    }

    private static boolean isReadable(String library, String tenant) {
        return Libraries.readableIn(tenant).stream()
                .map(LibraryId::value)
                .anyMatch(library::equals);
    }
}
