package se.kompis.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.people.Tenant;
import se.kompis.people.Tenants;

/** How far an administrator's pages reach: their own tenant; an operator's all of them. */
@Component
class Reach {
    private final Tenants tenants;

    Reach(Tenants tenants) {
        this.tenants = tenants;
    }

    boolean contains(Participant administrator, String tenant) {
        return administrator.tenant().equals(tenant) || isOperator(administrator);
    }

    /** The tenant that was asked for if it is within reach, else the own. */
    String tenant(Participant administrator, Optional<String> asked) {
        return asked.filter(it -> contains(administrator, it))
                .filter(tenants::exists)
                .orElse(administrator.tenant());
    }

    /** The tenants to choose among; none where there is no choice. */
    List<Tenant> tenants(Participant administrator) {
        List<Tenant> all = isOperator(administrator) ? tenants.all() : List.of();
        return all.size() > 1 ? all : List.of();
    }

    private static boolean isOperator(Participant administrator) {
        return administrator.hasAnyOf(Set.of(Role.OPERATOR));
    }
}
