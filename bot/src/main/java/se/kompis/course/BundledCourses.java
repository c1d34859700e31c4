package se.kompis.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.LibraryId;

/**
 * The courses that come with Kompis. They enter the national library at first start, and when their
 * version is raised.
 */
@Component
public class BundledCourses {
    private static final Logger log = LoggerFactory.getLogger(BundledCourses.class);
    private static final String FOLDER = "courses/";

    private final PackCheck check;
    private final CoursePacks packs;
    private final CourseTables courses;

    BundledCourses(PackCheck check, CoursePacks packs, CourseTables courses) {
        this.check = check;
        this.packs = packs;
        this.courses = courses;
    }

    /** Takes in every course that is not there yet in this version. */
    public void install() {
        bundled().values().forEach(this::install);
    }

    private void install(PackFiles files) {
        Course course =
                CourseReader.read(
                        files.texts().getOrDefault(PackFiles.COURSE, ""), new ArrayList<>());
        String id = StoredCourse.id(LibraryId.NATIONAL, course.id());
        if (courses.find(id).filter(it -> it.version() == course.version()).isPresent()) {
            return;
        }
        CoursePacks.Outcome outcome = packs.take(LibraryId.NATIONAL, check(files), false);
        if (outcome.faults().isEmpty()) {
            log.info("Course {} is in place: {} lessons", id, outcome.lessons());
        } else {
            outcome.faults().forEach(fault -> log.error("Course {} is broken: {}", id, fault));
        }
    }

    CheckedPack check(PackFiles files) {
        return check.check(files, LibraryId.NATIONAL, List.of());
    }

    /** The packs by their folder. */
    static Map<String, PackFiles> bundled() {
        Map<String, Map<String, String>> packs = new TreeMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FOLDER + "*/**/*.*");
            for (Resource file : found) {
                String url = file.getURL().getPath();
                String path = url.substring(url.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
                int slash = path.indexOf('/');
                packs.computeIfAbsent(path.substring(0, slash), _ -> new TreeMap<>())
                        .put(
                                path.substring(slash + 1),
                                file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The bundled courses cannot be listed", failure);
        }
        Map<String, PackFiles> all = new TreeMap<>();
        packs.forEach((name, texts) -> all.put(name, new PackFiles(texts)));
        return all;
    }
}
