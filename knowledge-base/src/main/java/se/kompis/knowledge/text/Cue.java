package se.kompis.knowledge.text;

import java.time.Duration;

/**
 * One caption of a recording.
 *
 * @param from when it appears
 * @param to when it goes
 * @param speaker who talks, or an empty string
 * @param text what is said, on one line
 */
record Cue(Duration from, Duration to, String speaker, String text) {
    boolean endsSentence() {
        return text.matches("(?s).*[.!?…][\"”’)]*");
    }
}
