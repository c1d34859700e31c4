package se.kompis.knowledge.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of four letters of a word. Each is one number, a letter per byte and the first on top,
 * so that those of a whole passage are counted in no time. Letters outside ASCII, which only words
 * of other scripts have, count by their lower seven bits: now and then two of them are taken for
 * one.
 */
public final class Grams {
    private static final int LENGTH = 4;
    private static final int ASCII = 0x80;

    private final int[] packed;

    private Grams(int[] packed) {
        this.packed = packed;
    }

    /** Those of a word without marks, its edges marked; a shorter one has one that is shorter. */
    static Grams of(String folded) {
        int letters = folded.length() + 2;
        int[] packed = new int[Math.max(1, letters - LENGTH + 1)];
        for (int from = 0; from < packed.length; from++) {
            for (int at = from; at < Math.min(from + LENGTH, letters); at++) {
                packed[from] = (packed[from] << Byte.SIZE) | letter(folded, at - 1);
            }
        }
        return new Grams(packed);
    }

    private static int letter(String folded, int at) {
        if (at < 0 || at == folded.length()) {
            return '_';
        }
        char letter = folded.charAt(at);
        return letter < ASCII ? letter : ASCII | (letter & (ASCII - 1));
    }

    /** How many there are. */
    public int size() {
        return packed.length;
    }

    /** One of them as a number. */
    public int at(int index) {
        return packed[index];
    }

    /** How many of them another word has too. */
    public int countIn(Grams other) {
        int count = 0;
        for (int gram : packed) {
            count += other.has(gram) ? 1 : 0;
        }
        return count;
    }

    private boolean has(int gram) {
        for (int own : packed) {
            if (own == gram) {
                return true;
            }
        }
        return false;
    }

    /** All as text, in order. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(packed.length);
        for (int gram : packed) {
            texts.add(text(gram));
        }
        return texts;
    }

    /** The number of a gram. */
    public static int number(String text) {
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            number = (number << Byte.SIZE) | text.charAt(at);
        }
        return number;
    }

    /** A gram as text. */
    public static String text(int gram) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            int letter = (gram >>> shift) & 0xFF;
            if (letter > 0) {
                text.append((char) letter);
            }
        }
        return text.toString();
    }
}
