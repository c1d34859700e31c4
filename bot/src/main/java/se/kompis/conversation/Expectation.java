package se.kompis.conversation;

/**
 * A skill waits for the next text.
 *
 * @param skill its name
 * @param purpose what for, in the skill's own terms
 */
public record Expectation(String skill, String purpose) {}
