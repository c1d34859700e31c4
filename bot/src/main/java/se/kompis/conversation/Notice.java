package se.kompis.conversation;

/** How somebody learns of a push on a channel. */
public enum Notice {
    /** They do not: the channel only answers. */
    NONE,
    /** They find it when they come next. */
    ON_NEXT_VISIT,
    /** Their app tells them. */
    AT_ONCE
}
