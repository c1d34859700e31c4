package se.kompis.knowledge.text;

/**
 * A stretch of text on one baseline.
 *
 * @param text as drawn
 * @param left edge, in points
 * @param right edge, in points
 * @param y baseline from the top of the page, in points
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are heavy
 * @param direction the way that the text runs, in degrees
 */
record PdfLine(
        String text, float left, float right, float y, float size, boolean bold, int direction) {

    boolean onSameBaseline(PdfLine other) {
        return direction == other.direction
                && Math.abs(y - other.y) < 0.3f * Math.max(size, other.size);
    }

    /** Whether it says the end of what another says, in its size and nearly in its place. */
    boolean isShadowOf(PdfLine other) {
        return text.length() > 2
                && direction == other.direction
                && Math.abs(size - other.size) < 0.2f
                && Math.abs(y - other.y) < 0.4f * size
                && Math.abs(right - other.right) < 0.6f * size
                && other.text.length() - text.length() <= 2
                && other.text.endsWith(text);
    }

    boolean overlapsAcross(PdfLine other) {
        return Math.min(right, other.right) - Math.max(left, other.left) > 0;
    }

    PdfLine with(String words) {
        return new PdfLine(words, left, right, y, size, bold, direction);
    }

    /** Both on one line, with something between them. */
    PdfLine joined(PdfLine next, String between) {
        boolean longer = text.length() >= next.text.length();
        return new PdfLine(
                text + between + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                longer ? y : next.y,
                longer ? size : next.size,
                longer ? bold : next.bold,
                direction);
    }
}
