package se.kompis.course;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A course with all that belongs to it.
 *
 * @param course the path
 * @param lessons in the order of the path
 * @param pictures SVG by file name, {@code pictures/NAME.svg}
 */
record CoursePack(Course course, List<Lesson> lessons, SortedMap<String, String> pictures) {
    CoursePack {
        lessons = List.copyOf(lessons);
        pictures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    CoursePack(Course course, List<Lesson> lessons, Map<String, String> pictures) {
        this(course, lessons, new TreeMap<>(pictures));
    }
}
