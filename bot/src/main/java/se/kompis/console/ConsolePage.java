package se.kompis.console;

import java.util.Set;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;

/**
 * A page of the console, declared as a bean by the module that has it.
 *
 * @param path its address, such as {@code /admin/material}; what lies below belongs to it
 * @param titleKey its name in the menu, a key of a message bundle
 * @param order its place in the menu, lowest first
 * @param roles who may open it: anyone with one of these roles; empty for everybody who has a role
 *     beyond learning
 */
public record ConsolePage(String path, String titleKey, int order, Set<Role> roles) {
    /** Where the console begins. */
    public static final String ROOT = "/admin";

    public ConsolePage {
        roles = Set.copyOf(roles);
        if (!path.equals(ROOT) && !path.startsWith(ROOT + "/")) {
            throw new IllegalArgumentException("A page of the console is below /admin: " + path);
        }
    }

    /** Whether an address is this page or below it; only the very first page has none below. */
    boolean covers(String address) {
        return address.equals(path) || (!path.equals(ROOT) && address.startsWith(path + "/"));
    }

    boolean isOpenTo(Participant participant) {
        return participant.isStaff() && participant.hasAnyOf(roles);
    }
}
