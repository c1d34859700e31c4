package se.kompis.knowledge.text;

/**
 * Lines that belong together.
 *
 * @param text on one line, hyphens at line ends taken out
 * @param size of its letters, in points
 * @param bold whether it is set heavy
 * @param lines how many it took
 * @param item whether it follows the one before it as an item does, without a space between
 * @param top baseline of its first line from the top of the page, in points
 */
record PdfParagraph(String text, float size, boolean bold, int lines, boolean item, float top) {}
