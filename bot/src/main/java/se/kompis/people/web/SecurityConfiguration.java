package se.kompis.people.web;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Every page needs a session unless it is among the {@link OpenPages}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Visitors visitors,
            Operators operators,
            SessionProperties properties,
            Optional<OidcSecurity> oidc) {
        oidc.ifPresent(it -> it.add(http));
        return http.authorizeHttpRequests(rules -> authorize(rules, operators))
                .addFilterBefore(new SessionFilter(visitors), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(properties)))
                .headers(SecurityHeaders::set)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new WayIn(oidc.isPresent())))
                // The session is our own. Spring's would renew the token of the forms at each
                // request.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(context ->
                        context.securityContextRepository(
                                new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    rules,
            Operators operators) {
        rules.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OpenPages.MATCHER)
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((who, request) ->
                        new AuthorizationDecision(operators.allow(who.get(), request.getRequest())))
                .requestMatchers("/admin", "/admin/**")
                .access((who, _) -> new AuthorizationDecision(operators.admit(who.get())))
                .anyRequest()
                .authenticated();
    }

    /** Lives as long as the session: a page left open overnight can still be answered. */
    private static CookieCsrfTokenRepository csrfTokens(SessionProperties properties) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("kompis-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").maxAge(properties.lifetime()));
        return tokens;
    }

    @Bean
    StrictHttpFirewall firewall(Binding binding) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(binding::serves);
        return firewall;
    }

    /** Nobody signs in with a password. */
    @Bean
    UserDetailsService passwords() {
        return new InMemoryUserDetailsManager();
    }
}
