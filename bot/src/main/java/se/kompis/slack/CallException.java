package se.kompis.slack;

import java.util.Set;

/** A call that Slack refused, or did not answer however often it was asked. */
final class CallException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What Slack answers when a token is worth nothing any more. */
    private static final Set<String> REVOKED =
            Set.of("account_inactive", "token_revoked", "invalid_auth", "app_uninstalled");

    private final String error;

    CallException(String error) {
        super(error);
        this.error = error;
    }

    CallException(String error, Throwable cause) {
        super(error, cause);
        this.error = error;
    }

    /** Slack's word for it, such as {@code channel_not_found}, or {@code unreachable}. */
    String error() {
        return error;
    }

    /** Whether the workspace has uninstalled Kompis. */
    boolean isRevoked() {
        return REVOKED.contains(error);
    }
}
