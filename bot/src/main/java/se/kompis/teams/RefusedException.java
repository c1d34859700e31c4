package se.kompis.teams;

/** A request that does not come from Teams, or is not for us. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    private RefusedException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** Nobody knows who sends it. */
    static RefusedException unknown(String reason) {
        return new RefusedException(401, reason);
    }

    /** Whoever sends it may not send this. */
    static RefusedException forbidden(String reason) {
        return new RefusedException(403, reason);
    }

    /** The HTTP status that says so. */
    int status() {
        return status;
    }
}
