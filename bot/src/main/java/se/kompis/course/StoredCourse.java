package se.kompis.course;

import se.kompis.knowledge.LibraryId;

/**
 * A course as it is kept.
 *
 * @param id its library, a slash, and its id in the pack
 * @param library whose it is
 * @param version as its pack says
 * @param content {@code course.yaml}
 */
record StoredCourse(String id, LibraryId library, int version, String content) {

    /** The id of a course of a pack in a library. */
    static String id(LibraryId library, String pack) {
        return library.value() + "/" + pack;
    }
}
