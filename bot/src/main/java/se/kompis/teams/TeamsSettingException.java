package se.kompis.teams;

/** A setting for Teams that is missing or does not fit the others. The message says which. */
final class TeamsSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TeamsSettingException(String message) {
        super(message);
    }
}
