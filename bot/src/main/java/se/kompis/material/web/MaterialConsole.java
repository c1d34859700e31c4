package se.kompis.material.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Role;

/** The place of material in the console. */
@Configuration(proxyBeanMethods = false)
class MaterialConsole {
    static final String PATH = ConsolePage.ROOT + "/material";

    @Bean
    ConsolePage materialPage() {
        return new ConsolePage(
                PATH,
                "admin.material",
                10,
                Set.of(
                        Role.EDITOR,
                        Role.PUBLISHER,
                        Role.TENANT_ADMINISTRATOR,
                        Role.NATIONAL_ADMINISTRATOR));
    }
}
