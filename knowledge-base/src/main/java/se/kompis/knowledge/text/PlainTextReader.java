package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text without any markup: one section, paragraphs as empty lines part them. */
final class PlainTextReader implements FormatReader {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        HeadedText text = new HeadedText(source.budget());
        String decoded = source.decoded().replace("\r\n", "\n").replace('\r', '\n');
        for (String paragraph : EMPTY_LINE.split(decoded, -1)) {
            text.paragraph(unwrapped(paragraph));
        }
        source.progress().pages(1, 1);
        return new Document(
                source.mediaType(), Optional.empty(), Map.of(), text.sections(), List.of());
    }

    /** Joins lines that were broken only to fit a width; short lines are meant as they are. */
    private static String unwrapped(String paragraph) {
        String[] lines = paragraph.strip().split("\n", -1);
        StringBuilder joined = new StringBuilder(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            joined.append(continues(lines[i - 1], line) ? " " : "\n").append(line);
        }
        return joined.toString();
    }

    private static boolean continues(String previous, String line) {
        return previous.length() >= 55
                && !line.isEmpty()
                && !CleanText.startsWithBullet(line)
                && "-*–#>".indexOf(line.charAt(0)) < 0;
    }
}
