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

    boolean overlapsAcross(PdfLine other) {
        return Math.min(right, other.right) - Math.max(left, other.left) > 0;
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
