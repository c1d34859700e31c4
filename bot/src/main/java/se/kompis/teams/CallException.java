package se.kompis.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call that Teams refused or did not answer. */
final class CallException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What Teams says of a conversation that will never take a message again. */
    private static final Set<String> GONE =
            Set.of(
                    "BotNotInConversationRoster",
                    "ConversationBlockedByUser",
                    "BotDisabledByAdmin",
                    "MessageWritesBlocked",
                    "ConversationNotFound");

    private final Kind kind;
    private final String error;
    private final transient @Nullable Duration after;

    private CallException(
            Kind kind, String error, @Nullable Duration after, @Nullable Throwable cause) {
        super(error, cause);
        this.kind = kind;
        this.error = error;
        this.after = after;
    }

    /** What a failure means for the message. */
    enum Kind {
        /** Surely not posted; later it may work. */
        NOT_POSTED,
        /** Nobody knows whether it was posted. */
        UNCERTAIN,
        /** Not posted, and it will not get better. */
        REFUSED,
        /** Nothing can be posted there any more. */
        GONE
    }

    static CallException notPosted(String error, Duration after, @Nullable Throwable cause) {
        return new CallException(Kind.NOT_POSTED, error, after, cause);
    }

    static CallException uncertain(String error, @Nullable Throwable cause) {
        return new CallException(Kind.UNCERTAIN, error, null, cause);
    }

    /**
     * @param error Teams' word for it, such as {@code ConversationNotFound}
     */
    static CallException refused(String error, @Nullable Throwable cause) {
        Kind kind = GONE.contains(error) ? Kind.GONE : Kind.REFUSED;
        return new CallException(kind, error, null, cause);
    }

    static CallException noToken(@Nullable Throwable cause) {
        return notPosted("NoToken", Duration.ofSeconds(30), cause);
    }

    Kind kind() {
        return kind;
    }

    String error() {
        return error;
    }

    /** How long Teams asks to wait; only when it was not posted. */
    Optional<Duration> after() {
        return Optional.ofNullable(after);
    }
}
