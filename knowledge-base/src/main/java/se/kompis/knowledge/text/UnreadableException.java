package se.kompis.knowledge.text;

/** A file that was not taken, with the {@link Verdict} that says why. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    public UnreadableException(Verdict verdict, String detail) {
        super(verdict + ": " + detail);
        this.verdict = verdict;
    }

    public UnreadableException(Verdict verdict, String detail, Throwable cause) {
        super(verdict + ": " + detail, cause);
        this.verdict = verdict;
    }

    /** What to tell the person who sent the file; the message is for logs. */
    public Verdict verdict() {
        return verdict;
    }
}
