package se.kompis.delivery;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Channel;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Notice;
import se.kompis.conversation.Route;
import se.kompis.people.Routes;

/**
 * Finds the way to a person: the live one they used last, where an app tells them before others.
 */
@Component
public class WayFinder {
    private final Routes routes;
    private final ObjectProvider<Channel> channels;

    /** Channels lead to the skills, and skills to whoever sends: so they are looked up late. */
    WayFinder(Routes routes, ObjectProvider<Channel> channels) {
        this.routes = routes;
        this.channels = channels;
    }

    /** The way that a push to somebody would take; empty if none does. */
    public Optional<Route> preferred(String person) {
        return routes.live(person).stream()
                .filter(route -> notice(route) != Notice.NONE)
                .max(Comparator.comparing(this::notice));
    }

    /** Where a push begins its way: where it was asked for, if there is such a place. */
    Optional<Destination> destination(PushOrder order) {
        return order.place()
                .filter(place -> notice(place.route()) != Notice.NONE)
                .or(() -> preferred(order.person()).map(Destination::own));
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
        return channels.stream().findAny().isEmpty()
                ? Notice.ON_NEXT_VISIT
                : channel(route).map(Channel::notice).orElse(Notice.NONE);
    }

    Optional<Channel> channel(Route route) {
        return channels.stream()
                .filter(channel -> channel.name().equals(route.channel()))
                .findFirst();
    }
}
