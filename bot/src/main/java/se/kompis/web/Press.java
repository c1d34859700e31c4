package se.kompis.web;

import java.util.Map;

/**
 * A button, as the page sends it back.
 *
 * @param action the action's name
 * @param label what stood on the button
 * @param values what the action carries
 */
record Press(String action, String label, Map<String, String> values) {}
