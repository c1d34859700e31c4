package se.kompis.slack;

/** A setting for Slack that is missing or does not fit the others. The message says which. */
final class SlackSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlackSettingException(String message) {
        super(message);
    }
}
