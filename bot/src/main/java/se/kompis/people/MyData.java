package se.kompis.people;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/**
 * A row of personal data as a line of CommonMark, in the reader's words and time: {@code - Språk:
 * sv-SE, skapat: 2026-11-22 08:15}. A column's word stands under {@code mydata.column}, what its
 * codes mean under {@code mydata.value}.
 */
@Component
class MyData {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Texts texts;

    MyData(Texts texts) {
        this.texts = texts;
    }

    String line(Map<String, @Nullable Object> row, Participant reader) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .map(cell -> column(cell.getKey(), reader) + ": " + value(cell, reader))
                .collect(Collectors.joining(", ", "- ", ""));
    }

    private String column(String name, Participant reader) {
        return texts.getOr(reader.locale(), "mydata.column." + name, name);
    }

    private String value(Map.Entry<String, @Nullable Object> cell, Participant reader) {
        if (cell.getKey().endsWith("_at") && cell.getValue() instanceof Number millis) {
            return TIME.format(Instant.ofEpochMilli(millis.longValue()).atZone(reader.zone()));
        }
        String value = String.valueOf(cell.getValue());
        String key = "mydata.value." + cell.getKey() + "." + value;
        return escaped(texts.getOr(reader.locale(), key, value));
    }

    /** What people wrote stays text: none of it becomes markup. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
    }
}
