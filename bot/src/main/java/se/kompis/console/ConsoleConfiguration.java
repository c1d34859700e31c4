package se.kompis.console;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before the console, and has its own pages in it. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    @Bean
    ConsolePage overviewPage() {
        return new ConsolePage(ConsolePage.ROOT, "console.overview", 0, Set.of());
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
