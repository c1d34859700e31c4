package se.kompis.knowledge.text;

/**
 * How much of a file is read at most, so that a hostile one ends in a verdict and not in a dead
 * server.
 *
 * @param maxFileBytes size of the file itself
 * @param maxUnpackedBytes all entries of a zip-based file (DOCX, PPTX, ODT, ODP) together, unpacked
 * @param maxRatio unpacked to packed size of one zip entry above 1 MB
 * @param maxCharacters of text extracted, in all
 * @param maxPages pages or slides
 */
public record ReadLimits(
        long maxFileBytes, long maxUnpackedBytes, int maxRatio, int maxCharacters, int maxPages) {

    /** Generous for a report or a slide deck, small for a server with 1 GB of heap. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(100L << 20, 300L << 20, 100, 20_000_000, 5_000);
}
