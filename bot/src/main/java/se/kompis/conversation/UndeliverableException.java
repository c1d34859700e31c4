package se.kompis.conversation;

/** A reply that did not reach its person. The message holds ids, never what was said. */
public final class UndeliverableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UndeliverableException(String message, Throwable cause) {
        super(message, cause);
    }
}
