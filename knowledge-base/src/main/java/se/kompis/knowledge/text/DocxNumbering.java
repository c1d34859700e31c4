package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the list items of a DOCX, which holds only how to count and never the numbers. */
final class DocxNumbering {
    /** Levels of a list, as the format has them. */
    private static final int LEVELS = 9;

    /**
     * Membership in a list.
     *
     * @param list id of the list
     * @param level from 0
     */
    record Item(int list, int level) {
        static Optional<Item> of(int list, int level) {
            return list >= 0 && level >= 0 && level < LEVELS
                    ? Optional.of(new Item(list, level))
                    : Optional.empty();
        }
    }

    /**
     * How one level is counted.
     *
     * @param format such as {@code decimal} or {@code bullet}
     * @param pattern such as {@code %1.%2}
     * @param start first number
     */
    private record Level(String format, String pattern, int start) {}

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<Integer, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static DocxNumbering read(ZipParts parts) throws UnreadableException, IOException {
        DocxNumbering numbering = new DocxNumbering();
        if (parts.has("word/numbering.xml")) {
            try (XmlEvents xml = new XmlEvents(parts.require("word/numbering.xml"))) {
                numbering.read(xml);
            }
        }
        return numbering;
    }

    private void read(XmlEvents xml) throws UnreadableException {
        String definition = "";
        int list = -1;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNum" -> definition = xml.attribute("abstractNumId");
                    case "lvl" -> {
                        int level = xml.number("ilvl", 0);
                        levels.putIfAbsent(definition + "/" + level, level(xml));
                    }
                    case "num" -> list = xml.number("numId", -1);
                    case "abstractNumId" -> abstractOf.put(list, xml.attribute("val"));
                    default -> {}
                }
            }
        }
    }

    private static Level level(XmlEvents xml) throws UnreadableException {
        String format = "bullet";
        String pattern = "";
        int start = 1;
        while (xml.next() && !xml.isEnd("lvl")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "numFmt" -> format = xml.attribute("val");
                    case "lvlText" -> pattern = xml.attribute("val");
                    case "start" -> start = xml.number("val", 1);
                    default -> {}
                }
            }
        }
        return new Level(format, pattern, start);
    }

    /** What stands before the next item: a bullet, or its number. */
    String next(Item item) {
        String definition = abstractOf.getOrDefault(item.list(), "");
        Level level = level(definition, item.level());
        int[] counts = counters.computeIfAbsent(definition, any -> new int[LEVELS]);
        counts[item.level()] = counts[item.level()] == 0 ? level.start() : counts[item.level()] + 1;
        Arrays.fill(counts, item.level() + 1, LEVELS, 0);
        return switch (level.format()) {
            case "bullet" -> CleanText.BULLET;
            case "none" -> "";
            default -> number(definition, level.pattern(), counts);
        };
    }

    private Level level(String definition, int level) {
        return levels.getOrDefault(definition + "/" + level, new Level("bullet", "", 1));
    }

    private String number(String definition, String pattern, int[] counts) {
        String text = pattern;
        for (int i = 0; i < LEVELS; i++) {
            String count = count(level(definition, i).format(), Math.max(1, counts[i]));
            text = text.replace("%" + (i + 1), count);
        }
        return text + " ";
    }

    private static String count(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letter(count);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26));
    }

    private static String roman(int count) {
        return count > 39
                ? String.valueOf(count)
                : "X".repeat(count / 10)
                        + switch (count % 10) {
                            case 4 -> "IV";
                            case 9 -> "IX";
                            case 5, 6, 7, 8 -> "V" + "I".repeat(count % 10 - 5);
                            default -> "I".repeat(count % 10);
                        };
    }
}
