package se.kompis.console;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.kompis.conversation.Role;

/** Puts the door before the console, and has its own pages in it. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {
    private static final Set<Role> LOOK_AFTER_PEOPLE =
            Set.of(Role.TENANT_ADMINISTRATOR, Role.OPERATOR);

    @Bean
    ConsolePage overviewPage() {
        return new ConsolePage(ConsolePage.ROOT, "console.overview", 0, Set.of());
    }

    @Bean
    ConsolePage peoplePage() {
        return new ConsolePage("/admin/people", "console.people", 60, LOOK_AFTER_PEOPLE);
    }

    @Bean
    ConsolePage settingsPage() {
        return new ConsolePage("/admin/settings", "console.settings", 70, LOOK_AFTER_PEOPLE);
    }

    @Bean
    ConsolePage auditPage() {
        return new ConsolePage(
                "/admin/audit",
                "console.audit",
                80,
                Set.of(Role.TENANT_ADMINISTRATOR, Role.NATIONAL_ADMINISTRATOR, Role.OPERATOR));
    }

    @Bean
    ConsolePage healthPage() {
        return new ConsolePage("/admin/health", "console.health", 90, Set.of(Role.OPERATOR));
    }

    @Bean
    WebMvcConfigurer console(ConsoleDoor door, AdministratorArgument administrator) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(door)
                        .addPathPatterns(ConsolePage.ROOT, ConsolePage.ROOT + "/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(administrator);
            }
        };
    }
}
