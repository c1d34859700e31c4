package se.kompis.slack;

/**
 * A workspace that has Kompis.
 *
 * @param team its id
 * @param name as people there call it
 * @param botUser the user id of Kompis in it
 * @param token opens it; secret
 */
record Workspace(String team, String name, String botUser, String token) {

    /** Without the token. */
    @Override
    public String toString() {
        return "Workspace[" + team + "]";
    }
}
