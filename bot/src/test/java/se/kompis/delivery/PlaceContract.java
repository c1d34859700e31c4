package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Route;

/** What was asked for where others read is said there, for as long as that takes it. */
interface PlaceContract extends DeliveryScene {
    String PLACE = "W1/C1/17.1";

    @Test
    default void saysItWhereItWasAskedForEvenIfAnotherWayIsPreferred() {
        Route route = order(PLACE);
        join(person(route), "page", clock().instant().plusSeconds(1));
        settle();
        assertThat(destinations()).containsExactly(in(PLACE, route));
        assertThat(page().posted()).isEmpty();
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void tellsThePersonAloneWhereThePlaceIsGone() {
        Route route = order(PLACE);
        post().next(new Dispatch.Gone("is_archived"));
        settle();
        assertThat(destinations()).containsExactly(Destination.own(route));
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
        assertThat(one().part(WayFinder.class).preferred(person(route).person())).contains(route);
    }

    @Test
    default void tellsThePersonAloneWhereThePlaceTakesNoMessages() {
        Route route = order(PLACE);
        post().next(new Dispatch.Refused("restricted_action"));
        settle();
        assertThat(destinations()).containsExactly(Destination.own(route));
    }

    @Test
    default void isNotToldElsewhereJustBecauseThePlatformIsBusy() {
        Route route = order(PLACE);
        post().next(new Dispatch.RetryLater(Duration.ofSeconds(3)));
        settle();
        assertThat(destinations()).containsExactly(in(PLACE, route));
    }

    @Test
    default void findsInThePlaceWhatArrivedThereAlthoughTheAnswerGotLost() {
        order(PLACE);
        post().nextIsLostAfterPosting();
        one().round();
        two().sweep();
        assertThat(counts().sent()).isEqualTo(1);
        assertThat(post().posted()).hasSize(1);
    }

    @Test
    default void staysInThePlaceWhenItDidNotArriveUntilThePlaceIsGone() {
        Route route = order(PLACE);
        post().next(new Dispatch.Uncertain("lost"));
        post().next(new Dispatch.Gone("channel_not_found"));
        settle();
        assertThat(destinations()).containsExactly(Destination.own(route));
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    default void isTakenOverWithThePlaceFromAnInstanceThatDied() {
        Route route = order(PLACE);
        one().claims.claim(1);
        clock().pass(Duration.ofMinutes(10));
        settle();
        assertThat(destinations()).containsExactly(in(PLACE, route));
    }

    @Test
    default void forgetsThePlaceWithThePerson() {
        Route route = order(PLACE);
        settle();
        one().part(DeliveryData.class).erase(person(route).person());
        assertThat(
                        jdbc().sql("select count(*) from push where batch = ? and place is null")
                                .param(batch())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    private Route order(String place) {
        Participant person = somebody();
        Route route =
                jdbc().sql("select account from route where person_id = ?")
                        .param(person.person())
                        .query((row, _) -> new Route("post", "W1", row.getString(1)))
                        .single();
        assertThat(one().outbox.add(order(person, "answer", false).in(route, place))).isTrue();
        return route;
    }

    private Participant person(Route route) {
        return people().resolve(route, Hints.NONE);
    }

    private static Destination in(String place, Route route) {
        return new Destination(route, Optional.of(place));
    }

    private List<Destination> destinations() {
        return post().posted().stream().map(Mailbox.Posted::destination).toList();
    }
}
