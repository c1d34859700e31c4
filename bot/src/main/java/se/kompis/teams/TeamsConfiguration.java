package se.kompis.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;
import se.kompis.conversation.Aside;
import se.kompis.conversation.ChannelMetrics;

/** How Kompis and Teams reach each other. */
@Configuration(proxyBeanMethods = false)
@WithTeams
class TeamsConfiguration {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    /** Follows no redirect: the address is on the list of hosts, the next one may not be. */
    @Bean(destroyMethod = "close")
    HttpClient teamsHttpClient() {
        return HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Bean
    RestClient teamsHttp(HttpClient teamsHttpClient) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(teamsHttpClient);
        requests.setReadTimeout(TO_ANSWER);
        return RestClient.builder().requestFactory(requests).build();
    }

    @Bean
    ChannelMetrics teamsMetrics(MeterRegistry registry) {
        return new ChannelMetrics(registry, Envelopes.CHANNEL);
    }

    @Bean
    Aside teamsAside(ChannelMetrics teamsMetrics) {
        return new Aside("Teams", teamsMetrics);
    }

    @Bean
    Calls.Sleeper teamsSleeper() {
        return Thread::sleep;
    }

    /** Teams shows a token of its own, and knows neither sessions nor form tokens. */
    @Bean
    @Order(0)
    SecurityFilterChain teamsRequests(HttpSecurity http) {
        return http.securityMatcher(MessagesController.PATH)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
