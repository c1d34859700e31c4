package se.kompis.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets in what comes from Teams: with a token that is good, for the very address that the answer
 * will be sent to, signed by a key that vouches for Teams. In anonymous play, what comes from this
 * machine.
 */
@Component
@WithTeams
class Gate {
    /**
     * The same bot may have other channels, such as a web chat, where a client can claim to be of
     * any tenant.
     */
    private static final String TEAMS = "msteams";

    private final TeamsMode mode;
    private final InboundTokens tokens;
    private final ServiceHosts hosts;
    private final TeamsProperties properties;

    Gate(TeamsMode mode, InboundTokens tokens, ServiceHosts hosts, TeamsProperties properties) {
        this.mode = mode;
        this.tokens = tokens;
        this.hosts = hosts;
        this.properties = properties;
    }

    /** Whoever sends a request, before anything of it is believed. */
    interface Sender {
        /** Lets an activity of theirs in. */
        void mayBring(Activity activity) throws RefusedException;
    }

    /** Finds out who sends a request. */
    Sender senderOf(HttpServletRequest request) throws RefusedException {
        if (mode.isAnonymous()) {
            return local(request);
        }
        InboundTokens.Token token = tokens.check(request.getHeader(HttpHeaders.AUTHORIZATION));
        return activity -> {
            checkService(token, activity);
            checkActivity(activity);
        };
    }

    private Sender local(HttpServletRequest request) throws RefusedException {
        if (Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
                .anyMatch(header -> request.getHeader(header) != null)) {
            throw RefusedException.unknown("anonymous, and not from this machine");
        }
        return this::checkActivity;
    }

    private static void checkService(InboundTokens.Token token, Activity activity)
            throws RefusedException {
        if (activity.serviceUrl() == null
                || !comparable(token.serviceUrl()).equals(comparable(activity.serviceUrl()))) {
            throw RefusedException.forbidden("token for another service URL");
        }
        if (!token.endorsements().contains(TEAMS)) {
            throw RefusedException.forbidden("key not endorsed for Teams");
        }
    }

    private static String comparable(String url) {
        return url.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
    }

    private void checkActivity(Activity activity) throws RefusedException {
        if (!TEAMS.equals(activity.channelId())) {
            throw RefusedException.forbidden("channel " + activity.channelId());
        }
        if (activity.serviceUrl() == null || !hosts.allow(activity.serviceUrl())) {
            throw RefusedException.forbidden("service URL not on the list of hosts");
        }
        if (activity.tenant().filter(properties::serves).isEmpty()) {
            throw RefusedException.forbidden("Microsoft 365 tenant not served");
        }
    }
}
