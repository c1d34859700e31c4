package se.kompis.knowledge;

import java.util.Map;

/** What the commit data of an index says about it. */
record IndexFormat(int stored, int analysis, long sequence) {
    /**
     * Counts changes to fields and {@link PassageCodec}: an index of another number is unreadable.
     */
    static final int STORED = 1;

    /**
     * Counts changes to what words are indexed as and where passages begin: an index of another
     * number still answers, not as well, and is built anew.
     */
    static final int ANALYSIS = 2;

    private static final String STORED_KEY = "stored";
    private static final String ANALYSIS_KEY = "analysis";
    private static final String SEQUENCE_KEY = "sequence";

    /** The commit data of an index that is up to date with a change. */
    static Map<String, String> commitData(long sequence) {
        return Map.of(
                STORED_KEY, String.valueOf(STORED),
                ANALYSIS_KEY, String.valueOf(ANALYSIS),
                SEQUENCE_KEY, String.valueOf(sequence));
    }

    static IndexFormat of(Map<String, String> commitData) {
        return new IndexFormat(
                Integer.parseInt(commitData.getOrDefault(STORED_KEY, "0")),
                Integer.parseInt(commitData.getOrDefault(ANALYSIS_KEY, "0")),
                Long.parseLong(commitData.getOrDefault(SEQUENCE_KEY, "0")));
    }

    boolean isReadable() {
        return stored == STORED;
    }

    boolean isCurrent() {
        return isReadable() && analysis == ANALYSIS;
    }
}
