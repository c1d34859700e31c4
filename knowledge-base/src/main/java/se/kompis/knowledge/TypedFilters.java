package se.kompis.knowledge;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Filters that a person types into a question. */
final class TypedFilters {
    private static final int LONGEST_TEXT = 10_000;
    private static final String VALUE = "):(?:\"([^\"]{1,200})\"|([^\\s\"]{1,200}))";
    private static final Pattern PUBLISHER = pattern("publisher|utgivare");
    private static final Pattern TOPIC = pattern("topic|ämne|amne");

    private TypedFilters() {}

    /** The query with what is typed, where it has no such filter yet, and the rest of its text. */
    static Query takenFrom(Query query) {
        String text = query.text();
        if (text.length() > LONGEST_TEXT || text.indexOf(':') < 0) {
            return query;
        }
        return new Query(
                TOPIC.matcher(PUBLISHER.matcher(text).replaceAll(" ")).replaceAll(" "),
                query.language(),
                query.libraries(),
                query.publisher().or(() -> value(PUBLISHER, text)),
                query.topic().or(() -> value(TOPIC, text)));
    }

    private static Pattern pattern(String names) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + names + VALUE,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<String> value(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(TypedFilters::value);
    }

    private static String value(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
