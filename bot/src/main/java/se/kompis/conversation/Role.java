package se.kompis.conversation;

import java.util.Locale;

/** What a person may do within a tenant, beyond asking and learning. */
public enum Role {
    /** Asks and learns; everybody is one. */
    LEARNER,
    /** Answers what the material could not. */
    EXPERT,
    /** Prepares material and lessons of the own tenant. */
    EDITOR,
    /** Publishes what an editor prepared. */
    PUBLISHER,
    /** Manages people and settings of the own tenant. */
    TENANT_ADMINISTRATOR,
    /** Manages the national library. */
    NATIONAL_ADMINISTRATOR,
    /** Runs the installation. */
    OPERATOR;

    /** The key in bundles and on the command line: {@code tenant-administrator}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
