package se.kompis.material.web;

/**
 * Some words of a line.
 *
 * @param text as stored
 * @param quoted whether they are quoted
 * @param first whether the quotation begins here
 * @param last whether it ends here
 */
record TextRun(String text, boolean quoted, boolean first, boolean last) {
    static TextRun plain(String text) {
        return new TextRun(text, false, false, false);
    }
}
