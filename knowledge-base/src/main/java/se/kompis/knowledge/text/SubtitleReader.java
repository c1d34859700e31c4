package se.kompis.knowledge.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads WebVTT and SRT: captions are joined into runs long enough to be understood. */
final class SubtitleReader implements FormatReader {
    /** A run goes on at least that long, and then to the end of the sentence. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    /** Some captions have no full stops at all. */
    private static final Duration TOO_LONG = Duration.ofSeconds(60);

    private static final Pattern HEADER_TITLE = Pattern.compile("^WEBVTT[ \\t]+-?[ \\t]*(.+)");
    private static final Pattern HEADER_LANGUAGE =
            Pattern.compile("\\AWEBVTT.*\\R(?:\\S.*\\R){0,5}?Language: *([A-Za-z-]{2,10})");

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        String decoded = source.decoded();
        List<Section> sections = new ArrayList<>();
        List<Cue> run = new ArrayList<>();
        TextBudget budget = source.budget();
        for (Cue cue : Cues.parse(decoded)) {
            run.add(cue);
            if (isComplete(run)) {
                sections.add(section(run, budget));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            sections.add(section(run, budget));
        }
        source.progress().pages(1, 1);
        return new Document(
                source.mediaType(), title(decoded), language(decoded), sections, List.of());
    }

    private static boolean isComplete(List<Cue> run) {
        Duration length = run.getLast().to().minus(run.getFirst().from());
        return length.compareTo(TOO_LONG) >= 0
                || (length.compareTo(LONG_ENOUGH) >= 0 && run.getLast().endsSentence());
    }

    private static Section section(List<Cue> run, TextBudget budget) throws UnreadableException {
        Prose prose = new Prose(budget);
        StringBuilder turn = new StringBuilder();
        String speaker = "";
        for (Cue cue : run) {
            if (!cue.speaker().equals(speaker)) {
                prose.paragraph(turn.toString());
                turn.setLength(0);
                speaker = cue.speaker();
                turn.append(speaker.isEmpty() ? "" : speaker + ": ");
            }
            turn.append(cue.text()).append(' ');
        }
        prose.paragraph(turn.toString());
        Locator time = new Locator.Time(run.getFirst().from(), run.getLast().to());
        return new Section(time, List.of(), prose.toString());
    }

    private static Optional<String> title(String decoded) {
        Matcher header = HEADER_TITLE.matcher(decoded);
        return Titles.sensible(header.find() ? Optional.of(header.group(1)) : Optional.empty());
    }

    private static Map<String, String> language(String decoded) {
        Matcher header = HEADER_LANGUAGE.matcher(decoded);
        return header.find() ? Map.of(Document.Properties.LANGUAGE, header.group(1)) : Map.of();
    }
}
