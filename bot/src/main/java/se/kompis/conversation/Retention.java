package se.kompis.conversation;

import java.time.Duration;

/**
 * How long data is kept, by class. What officials write may be public records (allmän handling), so
 * the customer decides.
 *
 * @param conversation what was said to Kompis and answered
 * @param gaps questions without an answer and opinions of answers, without names
 */
public record Retention(Duration conversation, Duration gaps) {}
