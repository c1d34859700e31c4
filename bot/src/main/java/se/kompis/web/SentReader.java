package se.kompis.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import org.springframework.util.MultiValueMap;
import se.kompis.conversation.Content;

/**
 * Reads what a page sent. Nothing of it is trusted: sizes are bounded and control characters, which
 * no keyboard makes and some databases refuse, are left out.
 */
@Component
class SentReader {
    /** As much as fits on five pages; a question is shorter. */
    static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_VALUES = 4_000;
    private static final int MOST_FIELDS = 40;
    private static final String FIELD = "field.";
    private static final String CHOICE = "choice";
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[A-Za-z0-9.-]{1,80}");
    private static final Pattern EVENT = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private final Presses presses;
    private final IdGenerator ids;

    SentReader(Presses presses, IdGenerator ids) {
        this.presses = presses;
        this.ids = ids;
    }

    /** Whether a text is longer than Kompis reads. */
    boolean isTooLong(MultiValueMap<String, String> values) {
        return clean(first(values, "say")).strip().length() > LONGEST_TEXT;
    }

    /** Empty if no page of ours could have sent this. */
    Optional<Sent> read(MultiValueMap<String, String> values) {
        String page = event(first(values, "event"));
        if (values.containsKey("form")) {
            return submitted(page, values);
        }
        if (values.containsKey("press")) {
            return pressed(page, first(values, "press")).map(it -> choosing(it, values));
        }
        return said(page, clean(first(values, "say")).strip());
    }

    private String event(String sent) {
        return EVENT.matcher(sent).matches() ? sent : ids.generateId().toString();
    }

    private static Optional<Sent> said(String page, String text) {
        return Optional.of(new Sent(page, text, new Content.Said(text)))
                .filter(_ -> text.length() <= LONGEST_TEXT);
    }

    private Optional<Sent> pressed(String page, String value) {
        return Optional.of(value)
                .filter(it -> it.length() <= LONGEST_VALUES)
                .flatMap(presses::read)
                .filter(press -> NAME.matcher(press.action()).matches())
                .map(press -> pressed(page, press));
    }

    private static Sent pressed(String page, Press press) {
        return new Sent(
                page, label(press.label()), new Content.Pressed(press.action(), press.values()));
    }

    /** What was chosen beside the button, if anything was. */
    private static Sent choosing(Sent sent, MultiValueMap<String, String> values) {
        List<String> chosen =
                values.getOrDefault(CHOICE, List.of()).stream()
                        .filter(value -> OPTION.matcher(value).matches())
                        .limit(MOST_FIELDS)
                        .toList();
        return sent.content() instanceof Content.Pressed pressed && !chosen.isEmpty()
                ? new Sent(sent.page(), sent.said(), pressed.choosing(chosen))
                : sent;
    }

    private Optional<Sent> submitted(String page, MultiValueMap<String, String> values) {
        String form = first(values, "form");
        Map<String, List<String>> fields = fields(values);
        String context = first(values, "context");
        if (!NAME.matcher(form).matches()
                || fields.size() > MOST_FIELDS
                || context.length() > LONGEST_VALUES
                || size(fields) > LONGEST_TEXT) {
            return Optional.empty();
        }
        String label = label(first(values, "label"));
        return presses.context(context)
                .map(it -> new Sent(page, label, new Content.Submitted(form, it, fields)));
    }

    private static Map<String, List<String>> fields(MultiValueMap<String, String> values) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((name, sent) -> {
            if (name.startsWith(FIELD)) {
                fields.put(
                        name.substring(FIELD.length()),
                        sent.stream().map(SentReader::clean).toList());
            }
        });
        return fields;
    }

    private static int size(Map<String, List<String>> fields) {
        return fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    }

    private static String label(String sent) {
        String clean = clean(sent);
        return clean.length() <= LONGEST_LABEL ? clean : clean.substring(0, LONGEST_LABEL);
    }

    private static String first(MultiValueMap<String, String> values, String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    private static String clean(String sent) {
        return CONTROLS.matcher(sent.replace("\r\n", "\n")).replaceAll("");
    }
}
