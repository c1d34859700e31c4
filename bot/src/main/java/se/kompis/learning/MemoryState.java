package se.kompis.learning;

/**
 * How firmly something is remembered, in the terms of FSRS.
 *
 * @param stability days until the chance of remembering has fallen to 90 percent
 * @param difficulty 1 (easy) to 10
 */
record MemoryState(double stability, double difficulty) {}
