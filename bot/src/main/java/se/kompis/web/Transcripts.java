package se.kompis.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a visitor sees of the conversation: the last day first, and the rest on demand. */
@Component
class Transcripts {
    private static final Duration RECENT = Duration.ofDays(1);
    private static final int PAGE = 50;

    /** After this long without an answer none will come: the inbox gives up at the same age. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private final WebEntries entries;
    private final Clock clock;

    Transcripts(WebEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Part of a transcript.
     *
     * @param entries oldest first
     * @param earlier the moment before which there is more; none if there is not
     */
    record Part(List<EntryView> entries, Optional<Instant> earlier) {}

    /** The recent part. */
    Part recent(String conversation, Keys keys) {
        Instant now = clock.instant();
        Instant from = now.minus(RECENT);
        // An entry written this very millisecond belongs to it.
        return part(
                conversation,
                from,
                entries.between(conversation, from, now.plusMillis(1), PAGE),
                keys);
    }

    /** The part before a moment. */
    Part before(String conversation, Instant moment, Keys keys) {
        List<WebEntry> shown = entries.between(conversation, Instant.EPOCH, moment, PAGE);
        return part(conversation, Instant.EPOCH, shown, keys);
    }

    private Part part(String conversation, Instant from, List<WebEntry> shown, Keys keys) {
        Instant first = shown.isEmpty() ? from : shown.getFirst().createdAt();
        boolean more = !entries.between(conversation, Instant.EPOCH, first, 1).isEmpty();
        return new Part(
                shown.stream().map(entry -> view(entry, keys)).toList(),
                more ? Optional.of(first) : Optional.empty());
    }

    /** One entry, as it stands now. */
    Optional<EntryView> find(String conversation, String id, Keys keys) {
        return entries.find(conversation, id).map(entry -> view(entry, keys));
    }

    /** An entry ready to show. */
    EntryView view(WebEntry entry, Keys keys) {
        boolean givenUp = entry.createdAt().isBefore(clock.instant().minus(GIVEN_UP));
        return new EntryView(entry.id(), entry.said(), entry.html().map(keys::fill), givenUp);
    }
}
