package se.kompis.answer.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Role;

/** The pages of the console for what people ask: gaps, experts and the try-out. */
@Configuration(proxyBeanMethods = false)
class AnswerConsole {
    static final String GAPS = "/admin/gaps";
    static final String EXPERTS = "/admin/experts";
    static final String TRY_OUT = "/admin/tryout";

    private static final Set<Role> ROLES =
            Set.of(
                    Role.EDITOR,
                    Role.PUBLISHER,
                    Role.TENANT_ADMINISTRATOR,
                    Role.NATIONAL_ADMINISTRATOR);

    @Bean
    ConsolePage gapsPage() {
        return new ConsolePage(GAPS, "gaps.title", 30, ROLES);
    }

    @Bean
    ConsolePage expertsPage() {
        return new ConsolePage(EXPERTS, "experts.title", 31, ROLES);
    }

    @Bean
    ConsolePage tryOutPage() {
        return new ConsolePage(TRY_OUT, "tryout.title", 32, ROLES);
    }
}
