package se.kompis.knowledge.text;

import java.text.Normalizer;

/**
 * Makes extracted text fit to be read: composed letters (NFC), no invisible or control characters,
 * ligatures taken apart, single blanks, one kind of bullet.
 */
final class CleanText {
    /** What every unordered list item begins with. */
    static final String BULLET = "• ";

    private static final String BULLETS = "•●▪■□◦○◊◆‣⁃∙·⦁➢➤►▸▶❖✓✔✗❑❒➔";

    private CleanText() {}

    /** Cleans text that may have several lines; empty lines are kept as one. */
    static String of(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int length = composed.length();
        for (int i = 0; i < length; ) {
            int codePoint = composed.codePointAt(i);
            append(out, codePoint);
            i += Character.charCount(codePoint);
        }
        trimEnd(out);
        return out.toString();
    }

    /** Cleans text and puts it on one line. */
    static String line(String raw) {
        return of(raw.replace('\n', ' ').replace('\r', ' '));
    }

    /** Whether the line begins with a mark that only says "list item". */
    static boolean startsWithBullet(String line) {
        return !line.isEmpty() && isBullet(line.codePointAt(0));
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029) {
            newLine(out);
        } else if (isBlank(codePoint)) {
            blank(out);
        } else if (atLineStart(out) && isBullet(codePoint)) {
            out.append(BULLET);
        } else {
            visible(out, codePoint);
        }
    }

    private static void visible(StringBuilder out, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> {}
            case Character.FORMAT -> {
                // The joiner holds emoji together; all others are invisible.
                if (codePoint == 0x200D && !atLineStart(out)) {
                    out.appendCodePoint(codePoint);
                }
            }
            case Character.PRIVATE_USE -> out.append(symbol(codePoint));
            default -> letter(out, codePoint);
        }
    }

    private static void letter(StringBuilder out, int codePoint) {
        if (codePoint >= 0xFB00 && codePoint <= 0xFB06) {
            out.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
        } else if (codePoint == 0x2011) {
            out.append('-');
        } else if (codePoint != 0xFFFD && codePoint != 0xFFFC) {
            out.appendCodePoint(codePoint);
        }
    }

    /** Wingdings arrows, which Word writes for "-->"; no other symbol font is worth guessing. */
    private static String symbol(int codePoint) {
        return codePoint == 0xF0E0 || codePoint == 0xF0E8 ? "→" : "";
    }

    private static boolean isBullet(int codePoint) {
        return BULLETS.indexOf(codePoint) >= 0
                || (codePoint >= 0xF020 && codePoint <= 0xF0FF && symbol(codePoint).isEmpty());
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\t'
                || codePoint == 0x0B
                || codePoint == '\f'
                || codePoint == '\r'
                || codePoint == 0x85
                || Character.isSpaceChar(codePoint);
    }

    private static void blank(StringBuilder out) {
        if (!atLineStart(out) && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static void newLine(StringBuilder out) {
        trimBlank(out);
        int length = out.length();
        boolean twoAlready =
                length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        if (length > 0 && !twoAlready) {
            out.append('\n');
        }
    }

    private static boolean atLineStart(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    private static void trimBlank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static void trimEnd(StringBuilder out) {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
    }
}
