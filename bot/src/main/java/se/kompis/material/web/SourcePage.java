package se.kompis.material.web;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a source shows.
 *
 * @param title of the material
 * @param language of its text, a BCP 47 tag
 * @param facts what is known about it, in order
 * @param latest whether this is the version in force
 * @param picture of the cited page or slide
 * @param pictureMissing whether there ought to be a picture
 * @param textHeading what the text below is
 * @param text of the page, or around the citation
 */
record SourcePage(
        String title,
        String language,
        List<Fact> facts,
        boolean latest,
        Optional<Picture> picture,
        boolean pictureMissing,
        String textHeading,
        SourceText text) {
    SourcePage {
        facts = List.copyOf(facts);
    }

    /** A name and its value, in words. */
    record Fact(String name, String value) {}

    /**
     * A picture on the page.
     *
     * @param address path and query
     * @param width in pixels
     * @param height in pixels
     * @param alternative what it shows, for who does not see it
     * @param caption what is to be seen on it
     */
    record Picture(String address, int width, int height, String alternative, String caption) {}
}
