package se.kompis.learning;

import java.time.Instant;

/**
 * A lesson that somebody has learnt and should be asked about again.
 *
 * @param lesson its id
 * @param memory how firmly it is remembered
 * @param reviewedAt when it was last asked
 * @param dueAt when to ask again
 * @param reviews how often it was asked after it was learnt
 */
record Repetition(
        String lesson, MemoryState memory, Instant reviewedAt, Instant dueAt, int reviews) {}
