package se.kompis.delivery;

/**
 * What became of the pushes of a batch. They add up to all that were ever added, at every moment.
 *
 * @param pending wait for their time or turn
 * @param underway are being sent, or looked for because nobody knows whether they arrived
 * @param sent arrived
 * @param failed could not arrive
 * @param cancelled were not to be sent any more
 * @param abandoned nobody knows, and nobody will
 */
public record Counts(
        int pending, int underway, int sent, int failed, int cancelled, int abandoned) {

    /** Everybody it was meant for. */
    public int audience() {
        return pending + underway + settled();
    }

    /** All whose end is known. */
    public int settled() {
        return sent + failed + cancelled + abandoned;
    }
}
