package se.kompis.web;

import java.time.Instant;
import java.util.Optional;

/**
 * One exchange of the transcript.
 *
 * @param id opaque, unique
 * @param said what the person wrote, or the label of what they pressed; empty where Kompis spoke
 *     first
 * @param html the answer as shown, with {@link Keys} left open; none while it is on its way
 * @param createdAt when it was said
 */
record WebEntry(String id, String said, Optional<String> html, Instant createdAt) {}
