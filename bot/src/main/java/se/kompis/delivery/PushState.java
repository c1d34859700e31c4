package se.kompis.delivery;

/** Where a push is on its way. */
enum PushState {
    /** Waits for its time and its turn. */
    PENDING,
    /** In the hands of one instance, for as long as its lease lasts. */
    SENDING,
    /** It arrived. */
    SENT,
    /** It cannot arrive. */
    FAILED,
    /** Nobody knows, yet. */
    UNCERTAIN,
    /** Nobody knows, and nobody will. */
    ABANDONED,
    /** It was not to be sent any more. */
    CANCELLED
}
