package se.kompis.conversation;

/** One of the answers of a choice field. */
public record Option(String value, String label) {}
