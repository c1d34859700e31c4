package se.kompis.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of personal data as a line of CommonMark: {@code - locale: sv-SE, created: 2026-11-22
 * 08:15}.
 */
final class MyData {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private MyData() {}

    static String line(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null)
                .map(cell -> cell.getKey().replace("_at", "") + ": " + value(cell))
                .collect(Collectors.joining(", ", "- ", ""));
    }

    private static String value(Map.Entry<String, @Nullable Object> cell) {
        return cell.getKey().endsWith("_at") && cell.getValue() instanceof Number millis
                ? TIME.format(Instant.ofEpochMilli(millis.longValue()))
                : escaped(String.valueOf(cell.getValue()));
    }

    /** What people wrote stays text: none of it becomes markup. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
    }
}
