package se.kompis.web;

import java.util.Optional;

/**
 * An entry ready to show.
 *
 * @param id of the entry
 * @param said what the person said, maybe nothing
 * @param html the answer with whole forms; none while it is on its way
 * @param givenUp whether an answer that is missing will not come any more
 */
record EntryView(String id, String said, Optional<String> html, boolean givenUp) {

    /** Whether the answer may still come. */
    public boolean isPending() {
        return html.isEmpty() && !givenUp;
    }
}
