package se.kompis.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Route;
import se.kompis.people.Routes;

/**
 * Finds the way to a person: the live one they used last, where an app tells them before others.
 */
@Component
public class WayFinder {
    private final Routes routes;
    private final Map<String, Channel> channels;

    WayFinder(Routes routes, List<Channel> channels) {
        this.routes = routes;
        this.channels =
                channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    }

    /** The way that a push to somebody would take; empty if none does. */
    public Optional<Route> preferred(String person) {
        return routes.live(person).stream()
                .filter(route -> notice(route) != Notice.NONE)
                .max(Comparator.comparing(this::notice));
    }

    /** The given way if it still leads to somebody, otherwise the preferred one. */
    Optional<Route> preferred(String person, Optional<Route> via) {
        return via.filter(route -> routes.live(person).contains(route))
                .filter(route -> notice(route) != Notice.NONE)
                .or(() -> preferred(person));
    }

    /**
     * Why nobody can be reached who has no way to them: the platform's word where a way has ended,
     * otherwise {@code no_route}.
     */
    public String obstacle(String person) {
        return routes.ended(person).stream().findFirst().orElse("no_route");
    }

    /** A command has no channels at all; the server that sends looks again. */
    private Notice notice(Route route) {
        return channels.isEmpty()
                ? Notice.ON_NEXT_VISIT
                : channel(route).map(Channel::notice).orElse(Notice.NONE);
    }

    Optional<Channel> channel(Route route) {
        return Optional.ofNullable(channels.get(route.channel()));
    }
}
