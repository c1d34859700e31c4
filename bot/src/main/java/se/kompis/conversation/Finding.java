package se.kompis.conversation;

/** Whether a push whose answer got lost has arrived. */
public enum Finding {
    /** It is there. */
    FOUND,
    /** It is not there now. */
    NOT_FOUND,
    /** The platform does not say now; asking later may help. */
    NOT_NOW,
    /** The platform never tells, or not any more. */
    NEVER
}
