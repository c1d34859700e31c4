package se.kompis.teams;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person wrote, out of Teams' notation: {@code <at>Kompis</at>} is left out, {@code
 * <at>Åsa</at>} is {@code @Åsa}, and escaped characters are themselves. The same text comes once
 * more as HTML, which is not needed.
 */
final class TeamsText {
    private static final Pattern MENTION = Pattern.compile("<at[^>]*>(.*?)</at>", Pattern.DOTALL);

    private TeamsText() {}

    static String of(Activity activity) {
        String text = activity.text() == null ? "" : activity.text();
        List<String> ofBot =
                activity.mentions()
                        .filter(activity::isBot)
                        .flatMap(mention -> Stream.ofNullable(mention.text()))
                        .toList();
        for (String mention : ofBot) {
            text = text.replace(mention, " ");
        }
        return unescaped(MENTION.matcher(text).replaceAll("@$1")).strip();
    }

    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
