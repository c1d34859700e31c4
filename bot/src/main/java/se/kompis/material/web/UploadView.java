package se.kompis.material.web;

import java.util.List;
import java.util.Optional;
import se.kompis.material.UploadSummary;

/**
 * An upload as the list shows it.
 *
 * @param look of its badge
 * @param state in words
 * @param done pages read
 * @param total all pages; 0 when it is not known or does not matter
 * @param verdict why it was not taken, a sentence
 * @param material the page of what it became, or of what was there already
 * @param title of that
 * @param facts what it became
 * @param unread what could not be read, a sentence
 */
record UploadView(
        String fileName,
        String look,
        String state,
        int done,
        int total,
        Optional<String> verdict,
        Optional<String> material,
        String title,
        List<UploadSummary.Fact> facts,
        Optional<String> unread) {
    UploadView {
        facts = List.copyOf(facts);
    }
}
