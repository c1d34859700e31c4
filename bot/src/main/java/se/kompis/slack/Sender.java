package se.kompis.slack;

/**
 * Who sent something.
 *
 * @param team the workspace that Kompis is installed in
 * @param user their account
 * @param home the workspace that they belong to: another one for a guest in a shared channel
 */
record Sender(String team, String user, String home) {

    boolean isFromElsewhere() {
        return !home.equals(team);
    }
}
