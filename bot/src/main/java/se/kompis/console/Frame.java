package se.kompis.console;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param pages the menu
 * @param address of the page
 * @param organisation whose console it is
 * @param vouched signed in with a provider, and so able to sign out
 * @param done what has just been done, in the administrator's language
 */
record Frame(
        List<Entry> pages,
        String address,
        String organisation,
        boolean vouched,
        Optional<String> done) {

    /** A page in the menu. */
    record Entry(String path, String titleKey, boolean current) {}
}
