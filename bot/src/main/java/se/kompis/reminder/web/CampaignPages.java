package se.kompis.reminder.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Role;

/** Puts campaigns into the menu of the console. */
@Configuration(proxyBeanMethods = false)
class CampaignPages {
    static final String PATH = "/admin/campaigns";

    @Bean
    ConsolePage campaignsPage() {
        return new ConsolePage(
                PATH,
                "campaign.campaigns",
                30,
                Set.of(Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR, Role.OPERATOR));
    }
}
