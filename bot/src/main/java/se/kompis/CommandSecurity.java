package se.kompis;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Commands come without session and form; the {@link CommandEndpoint} checks their key itself, and
 * the {@link ClockEndpoint} where they come from.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CommandSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain commandChain(HttpSecurity http) {
        return http.securityMatcher(CommandEndpoint.PATH, ClockEndpoint.PATH)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
