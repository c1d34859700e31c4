package se.kompis.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.util.http.SlackHttpClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import se.kompis.conversation.Aside;
import se.kompis.conversation.ChannelMetrics;
import se.kompis.conversation.Route;

/** Bolt with our own settings only: left alone it reads the environment and writes files. */
@Configuration(proxyBeanMethods = false)
@WithSlack
class SlackConfiguration {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    @Bean(destroyMethod = "close")
    Slack slack(SlackProperties properties) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(properties.apiUrl().toString());
        config.setStatsEnabled(false);
        config.setPrettyResponseLoggingEnabled(false);
        // OkHttp would send again by itself what may have arrived; Calls looks first.
        OkHttpClient client =
                SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .build();
        SlackHttpClient http = new SlackHttpClient(client);
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }

    /** Without Bolt's authorization: {@link Workspaces} knows every token. */
    @Bean(destroyMethod = "stop")
    App bolt(Slack slack) {
        AppConfig config =
                AppConfig.builder()
                        .slack(slack)
                        .singleTeamBotToken(null)
                        .signingSecret(null)
                        .clientId(null)
                        .clientSecret(null)
                        .allEventsApiAutoAckEnabled(true)
                        .build();
        return new App(config, slack, List.of());
    }

    @Bean
    ChannelMetrics slackMetrics(MeterRegistry registry) {
        return new ChannelMetrics(registry, Envelopes.CHANNEL);
    }

    @Bean
    Aside slackAside(ChannelMetrics slackMetrics) {
        return new Aside("Slack", slackMetrics);
    }

    @Bean
    Requests requests(
            App app,
            MessageHandler messages,
            ActionHandler actions,
            CommandHandler commands,
            FormHandler forms,
            HomeTab home,
            AssistantThreads assistant,
            WorkspaceHandler workspaces,
            Aside slackAside,
            ChannelMetrics slackMetrics) {
        listen(app, messages, home, assistant, workspaces, slackAside);
        interact(app, actions, commands, forms);
        return new Requests(app, slackMetrics);
    }

    private static void listen(
            App app,
            MessageHandler messages,
            HomeTab home,
            AssistantThreads assistant,
            WorkspaceHandler workspaces,
            Aside aside) {
        app.event(
                MessageEvent.class,
                (payload, context) -> {
                    messages.message(payload);
                    return context.ack();
                });
        app.event(
                MessageFileShareEvent.class,
                (payload, context) -> {
                    messages.file(payload);
                    return context.ack();
                });
        app.event(
                AppMentionEvent.class,
                (payload, context) -> {
                    messages.mention(payload);
                    return context.ack();
                });
        app.event(
                AppHomeOpenedEvent.class,
                (payload, context) -> {
                    AppHomeOpenedEvent event = payload.getEvent();
                    if ("home".equals(event.getTab())) {
                        String team = MessageHandler.team(payload);
                        home.publishLater(new Route(Envelopes.CHANNEL, team, event.getUser()));
                    }
                    return context.ack();
                });
        app.event(
                AssistantThreadStartedEvent.class,
                (payload, context) -> {
                    String team = MessageHandler.team(payload);
                    aside.run("assistant", () -> assistant.opened(team, payload.getEvent()));
                    return context.ack();
                });
        app.event(
                TokensRevokedEvent.class,
                (payload, context) -> {
                    workspaces.tokensRevoked(payload);
                    return context.ack();
                });
        app.event(
                AppUninstalledEvent.class,
                (payload, context) -> {
                    workspaces.uninstalled(payload);
                    return context.ack();
                });
    }

    private static void interact(
            App app, ActionHandler actions, CommandHandler commands, FormHandler forms) {
        app.blockAction(
                ANY,
                (request, context) -> {
                    actions.pressed(request.getPayload());
                    return context.ack();
                });
        app.command(
                ANY,
                (request, context) -> {
                    commands.commanded(request.getPayload());
                    return context.ack();
                });
        app.messageShortcut(
                ANY,
                (request, context) -> {
                    commands.asked(request.getPayload());
                    return context.ack();
                });
        app.globalShortcut(ANY, (request, context) -> context.ack());
        app.viewSubmission(
                ANY,
                (request, context) -> {
                    return context.ack(forms.submitted(request.getPayload()));
                });
        app.viewClosed(ANY, (request, context) -> context.ack());
    }

    /** Slack signs what it sends and knows neither sessions nor form tokens. */
    @Bean
    @Order(0)
    SecurityFilterChain slackRequests(HttpSecurity http) {
        return http.securityMatcher("/slack/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
