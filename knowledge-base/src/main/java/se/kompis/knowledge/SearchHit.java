package se.kompis.knowledge;

/**
 * A passage that fits a query.
 *
 * @param passage what was found
 * @param score comparable within one search only; higher is better
 */
public record SearchHit(Passage passage, double score) {}
