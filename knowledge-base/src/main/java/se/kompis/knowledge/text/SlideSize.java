package se.kompis.knowledge.text;

/**
 * How large the slides of a PPTX are. Beside them people and templates leave notes to themselves.
 *
 * @param width in EMU, 914,400 to the inch
 * @param height in EMU
 */
record SlideSize(int width, int height) {
    static final SlideSize UNKNOWN = new SlideSize(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Whether a shape lies wholly beside the slide. */
    boolean excludes(int left, int top, int shapeWidth, int shapeHeight) {
        return left >= width || top >= height || left + shapeWidth <= 0 || top + shapeHeight <= 0;
    }
}
