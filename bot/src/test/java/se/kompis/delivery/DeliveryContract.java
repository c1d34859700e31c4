package se.kompis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.MovableClock;
import se.kompis.conversation.Block;
import se.kompis.conversation.Dispatch;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Retention;
import se.kompis.conversation.Route;
import se.kompis.people.People;

/**
 * What is promised of delivery, on either database: two instances, a platform, and all that goes
 * wrong.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeliveryContract {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Composition BROKEN = new Composition.Withdrawn("broken");
    private static final Duration DOUBT = Duration.ofSeconds(60);

    private final MovableClock clock = new MovableClock();
    private final Map<String, Composition> words = new HashMap<>();
    private Mailbox post = new Mailbox("post");
    private Mailbox page = new Mailbox("page");
    private Instance one;
    private Instance two;
    private JdbcClient jdbc;
    private People people;
    private String batch;

    abstract String database();

    private final Composer composer =
            new Composer() {
                @Override
                public String kind() {
                    return "test";
                }

                @Override
                public Composition compose(Participant participant, String reference) {
                    if (BROKEN.equals(words.get(reference))) {
                        throw new IllegalStateException("broken");
                    }
                    return words.getOrDefault(
                            reference,
                            new Composition.Ready(Reply.of(new Block.Text("Hej " + reference))));
                }
            };

    @BeforeAll
    void start() {
        String database = database();
        one = new Instance(database, clock, List.of(post, page), composer);
        two = new Instance(database, clock, List.of(post, page), composer);
        jdbc = one.part(JdbcClient.class);
        people = one.part(People.class);
    }

    @AfterAll
    void stop() {
        one.close();
        two.close();
    }

    @BeforeEach
    void begin() {
        batch = UUID.randomUUID().toString();
        clock.pass(Duration.ofMinutes(10));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from push").update();
        words.clear();
        post.reset();
        page.reset();
    }

    private Participant somebody() {
        return at("post", "W1");
    }

    private Participant at(String channel, String connection) {
        return people.resolve(
                new Route(channel, connection, UUID.randomUUID().toString()), Hints.NONE);
    }

    private PushOrder order(Participant person, String reference, boolean repeatable) {
        return new PushOrder(
                "test",
                reference,
                person.person(),
                batch,
                batch + "/" + person.person() + "/" + reference,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(7)),
                PushOrder.Urgency.BULK,
                repeatable);
    }

    private Participant push(String reference) {
        Participant person = somebody();
        assertThat(one.outbox.add(order(person, reference, false))).isTrue();
        return person;
    }

    private void push(int count) {
        for (int i = 0; i < count; i++) {
            push("n" + i);
        }
    }

    private Counts counts() {
        return one.outbox.counts(batch);
    }

    private Map<String, Integer> reasons() {
        return one.outbox.reasons(batch);
    }

    /** Lets both instances work until nothing moves any more. */
    private void settle() {
        for (int step = 0; step < 100 && isMoving(); step++) {
            one.round();
            two.round();
            two.sweep();
            one.sweep();
            clock.pass(Duration.ofSeconds(5));
        }
    }

    private boolean isMoving() {
        Counts counts = counts();
        return counts.settled() < counts.audience();
    }

    @Test
    void writesTheWordsWhenItIsTimeAndSendsThemOnce() {
        push("lesson");
        assertThat(one.round()).isEqualTo(1);
        assertThat(two.round()).isZero();
        assertThat(post.posted())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.reply().blocks())
                                .containsExactly(new Block.Text("Hej lesson")));
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void doesNotAddWhatIsThereAlready() {
        Participant person = somebody();
        assertThat(one.outbox.add(order(person, "lesson", false))).isTrue();
        assertThat(two.outbox.add(order(person, "lesson", false))).isFalse();
        settle();
        assertThat(two.outbox.add(order(person, "lesson", false))).isFalse();
        assertThat(post.posted()).hasSize(1);
    }

    @Test
    void keepsToThePaceOfAConnectionHoweverManyInstancesThereAre() {
        push(40);
        assertThat(one.round() + two.round()).isEqualTo(10);
        clock.pass(Duration.ofSeconds(1));
        assertThat(two.round() + one.round()).isEqualTo(5);
        clock.pass(Duration.ofMillis(100));
        assertThat(one.round() + two.round()).isZero();
        clock.pass(Duration.ofMillis(100));
        assertThat(one.round() + two.round()).isEqualTo(1);
    }

    @Test
    void letsAReplyGoFirst() {
        push(20);
        Pace pace = two.part(Pace.class);
        for (int i = 0; i < 8; i++) {
            assertThat(pace.reply("post", "W1")).isZero();
        }
        assertThat(one.round()).isEqualTo(2);
        assertThat(pace.reply("post", "W1")).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(one.round()).isEqualTo(4);
    }

    @Test
    void sendsWhatAPersonAskedForBeforeWhatGoesToMany() {
        push(30);
        Participant person = somebody();
        PushOrder bulk = order(person, "mine", false);
        one.outbox.add(
                new PushOrder(
                        bulk.kind(),
                        bulk.reference(),
                        bulk.person(),
                        bulk.batch(),
                        bulk.dedupeKey(),
                        bulk.due(),
                        bulk.expires(),
                        PushOrder.Urgency.PERSONAL,
                        false));
        one.round();
        assertThat(post.posted())
                .anySatisfy(it ->
                        assertThat(it.reply()).isEqualTo(Reply.of(new Block.Text("Hej mine"))));
    }

    @Test
    void keepsQuietOnAConnectionForAsLongAsItsPlatformAsks() {
        push(3);
        post.next(new Dispatch.RetryLater(Duration.ofSeconds(30)));
        one.round();
        assertThat(post.posted()).isEmpty();
        one.outbox.add(order(at("post", "W2"), "elsewhere", false));
        one.round();
        assertThat(post.posted()).hasSize(1);
        clock.pass(Duration.ofMillis(29_999));
        assertThat(one.round() + two.round()).isZero();
        assertThat(one.part(Pace.class).reply("post", "W1")).isEqualTo(Duration.ofMillis(1));
        clock.pass(Duration.ofMillis(1));
        settle();
        assertThat(counts().sent()).isEqualTo(4);
        assertThat(post.duplicates()).isZero();
    }

    @Test
    void sendsNothingThatItClaimedBeforeAnotherInstanceWasRefused() {
        push(8);
        Push refused = one.claims.claim(1).getFirst();
        List<Push> claimed = two.claims.claim(7);
        assertThat(claimed).hasSize(7);
        post.next(new Dispatch.RetryLater(Duration.ofSeconds(30)));
        Instant end = clock.instant().plusSeconds(30);
        // The other one is told before what became of it is written down.
        assertThat(one.carrier.carry(refused)).isEqualTo(new Outcome.Hushed(end));
        assertThat(claimed)
                .allSatisfy(push ->
                        assertThat(two.carrier.carry(push))
                                .isEqualTo(new Outcome.Again(end, "quiet")));
        clock.pass(Duration.ofMillis(29_999));
        assertThat(two.carrier.carry(claimed.getFirst())).isInstanceOf(Outcome.Again.class);
        assertThat(post.posted()).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(two.carrier.carry(claimed.getFirst())).isInstanceOf(Outcome.Sent.class);
    }

    @Test
    void callsNobodyEarlyHoweverTheInstancesTakeTurns() {
        int audience = 200;
        push(audience);
        Random random = new Random(11);
        Instant[] until = {Instant.MIN};
        List<Duration> early = new ArrayList<>();
        post.always(it -> {
            if (clock.instant().isBefore(until[0])) {
                early.add(Duration.between(clock.instant(), until[0]));
            }
            Duration wait = Duration.ofMillis(1 + random.nextInt(3_000));
            if (random.nextInt(5) > 0) {
                return post.post(it);
            }
            until[0] = clock.instant().plus(wait);
            return new Dispatch.RetryLater(wait);
        });
        for (int step = 0; step < 5_000 && isMoving(); step++) {
            // Both have claimed before either sends, and their results are written down last.
            List<Push> ones = one.claims.claim(3);
            List<Push> twos = two.claims.claim(3);
            List<Runnable> results = new ArrayList<>();
            for (int turn = 0; turn < 3; turn++) {
                ones.stream().skip(turn).limit(1).map(it -> carried(one, it)).forEach(results::add);
                clock.pass(Duration.ofMillis(random.nextInt(300)));
                twos.stream().skip(turn).limit(1).map(it -> carried(two, it)).forEach(results::add);
                clock.pass(Duration.ofMillis(random.nextInt(300)));
            }
            results.forEach(Runnable::run);
        }
        assertThat(counts()).isEqualTo(new Counts(0, 0, audience, 0, 0, 0));
        assertThat(early).isEmpty();
    }

    private static Runnable carried(Instance instance, Push push) {
        Outcome outcome = instance.carrier.carry(push);
        return () ->
                instance.settlements.settle(List.of(new Settlements.Settlement(push, outcome)));
    }

    @Test
    void sendsEverythingOnceInAStormOfRefusals() {
        push(60);
        Random random = new Random(7);
        post.always(it ->
                random.nextInt(3) == 0
                        ? new Dispatch.RetryLater(Duration.ofSeconds(1 + random.nextInt(3)))
                        : post.post(it));
        settle();
        assertThat(counts().sent()).isEqualTo(60);
        assertThat(post.duplicates()).isZero();
    }

    @Test
    void findsWhatArrivedAlthoughTheAnswerGotLost() {
        push("lesson");
        post.nextIsLostAfterPosting();
        one.round();
        assertThat(counts().underway()).isEqualTo(1);
        two.sweep();
        assertThat(counts().sent()).isEqualTo(1);
        assertThat(post.posted()).hasSize(1);
    }

    @Test
    void sendsAgainWhatDidNotArriveButNotBeforeItCannotArriveAnyMore() {
        push("lesson");
        post.next(new Dispatch.Uncertain("lost"));
        one.round();
        for (int second = 0; second < 59; second++) {
            two.sweep();
            assertThat(one.round()).isZero();
            clock.pass(Duration.ofSeconds(1));
        }
        settle();
        assertThat(post.posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    void takesOverFromAnInstanceThatDiedBeforeSending() {
        push(5);
        assertThat(one.claims.claim(10)).hasSize(5);
        clock.pass(LEASE.minusSeconds(1));
        two.sweep();
        assertThat(two.round()).isZero();
        settle();
        assertThat(counts().sent()).isEqualTo(5);
        assertThat(post.duplicates()).isZero();
    }

    @Test
    void takesOverFromAnInstanceThatDiedAfterSending() {
        push(5);
        one.claims.claim(10).forEach(one.carrier::carry);
        settle();
        assertThat(counts().sent()).isEqualTo(5);
        assertThat(post.posted()).hasSize(5);
    }

    @Test
    void sendsNothingAfterBeingStoppedBeyondTheLease() {
        push("lesson");
        Push late = one.claims.claim(10).getFirst();
        clock.pass(LEASE.plusSeconds(1));
        two.sweep();
        clock.pass(DOUBT.plusSeconds(1));
        two.sweep();
        two.round();
        assertThat(post.posted()).hasSize(1);
        Outcome outcome = one.carrier.carry(late);
        one.settlements.settle(List.of(new Settlements.Settlement(late, outcome)));
        assertThat(post.posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    void believesAnInstanceThatWasStoppedRightAfterSending() {
        push("lesson");
        Push late = one.claims.claim(10).getFirst();
        Outcome outcome = one.carrier.carry(late);
        clock.pass(LEASE.plusSeconds(1));
        two.doubts.sweep();
        one.settlements.settle(List.of(new Settlements.Settlement(late, outcome)));
        settle();
        assertThat(post.posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    void abandonsAReminderAndRepeatsALessonOnceWhereNobodyTells() {
        post.keepsItsHistory();
        push("reminder");
        Participant learner = somebody();
        one.outbox.add(order(learner, "lesson", true));
        post.always(_ -> new Dispatch.Uncertain("lost"));
        settle();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 2));
        assertThat(attempts()).containsExactlyInAnyOrder(1, 2);
    }

    private List<Integer> attempts() {
        return jdbc.sql("select attempt from push where batch = ?")
                .param(batch)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    @Test
    void shutsAWayThatHasEndedAndSaysWhy() {
        Participant gone = push("lesson");
        post.next(new Dispatch.Gone("user_disabled"));
        one.round();
        assertThat(counts().failed()).isEqualTo(1);
        assertThat(reasons()).containsEntry("user_disabled", 1);
        WayFinder ways = two.part(WayFinder.class);
        assertThat(ways.preferred(gone.person())).isEmpty();
        assertThat(ways.obstacle(gone.person())).isEqualTo("user_disabled");
        assertThat(two.outbox.add(order(gone, "next", false))).isTrue();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0, 2, 0, 0));
    }

    @Test
    void opensAWayAgainWhenThePersonWrites() {
        Participant gone = push("lesson");
        post.next(new Dispatch.Gone("user_disabled"));
        one.round();
        people.resolve(route(gone), Hints.NONE);
        assertThat(two.part(WayFinder.class).preferred(gone.person())).contains(route(gone));
    }

    private Route route(Participant person) {
        return jdbc.sql("select channel, connection, account from route where person_id = ?")
                .param(person.person())
                .query((row, _) -> new Route(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    /** Gives somebody a second way, which they used last. */
    private void join(Participant person, String channel, Instant used) {
        jdbc.sql(
                        """
                        insert into route (channel, connection, account, person_id, used_at)
                        values (?, 'local', ?, ?, ?)
                        """)
                .params(channel, person.person(), person.person(), used.toEpochMilli())
                .update();
    }

    @Test
    void takesAnotherWayWhereOneHasEnded() {
        Participant person = push("lesson");
        join(person, "page", Instant.EPOCH);
        post.next(new Dispatch.Gone("user_disabled"));
        settle();
        assertThat(page.posted()).hasSize(1);
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    void takesTheWayThatIsPreferredWhenItIsTime() {
        Participant person = push("lesson");
        join(person, "page", clock.instant().plusSeconds(1));
        settle();
        assertThat(page.posted()).hasSize(1);
        assertThat(post.posted()).isEmpty();
    }

    @Test
    void doesNotChangeTheWayOfWhatMayHaveArrived() {
        Participant person = push("lesson");
        post.next(new Dispatch.Uncertain("lost"));
        one.round();
        join(person, "page", clock.instant().plusSeconds(1));
        settle();
        assertThat(post.posted()).hasSize(1);
        assertThat(page.posted()).isEmpty();
    }

    @Test
    void doesNotSendWhatIsNotToBeSaidAnyMore() {
        push("retired");
        words.put("retired", new Composition.Withdrawn("retired"));
        settle();
        assertThat(counts().cancelled()).isEqualTo(1);
        assertThat(reasons()).containsEntry("retired", 1);
    }

    @Test
    void waitsWhereItIsNotToBeSaidNow() {
        push("lesson");
        words.put("lesson", new Composition.NotBefore(clock.instant().plusSeconds(90)));
        one.round();
        words.clear();
        clock.pass(Duration.ofSeconds(89));
        assertThat(one.round()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(one.round()).isEqualTo(1);
    }

    @Test
    void triesAgainWhenAModuleBreaks() {
        push("broken");
        words.put("broken", BROKEN);
        one.round();
        assertThat(counts().pending()).isEqualTo(1);
        words.clear();
        settle();
        assertThat(counts().sent()).isEqualTo(1);
    }

    @Test
    void failsWhatNoModuleKnowsAndWhatThePlatformRefuses() {
        push("refused");
        post.next(new Dispatch.Refused("msg_too_long"));
        settle();
        assertThat(reasons()).containsEntry("msg_too_long", 1);
        assertThat(counts().failed()).isEqualTo(1);
    }

    @Test
    void cancelsWhatExpiredInThreeDaysOfDowntimeAndSendsTheRest() {
        Participant person = somebody();
        one.outbox.add(order(person, "lasting", false));
        one.outbox.add(
                new PushOrder(
                        "test",
                        "fleeting",
                        person.person(),
                        batch,
                        batch + "fleeting",
                        clock.instant(),
                        clock.instant().plus(Duration.ofHours(8)),
                        PushOrder.Urgency.BULK,
                        false));
        clock.pass(Duration.ofDays(3));
        settle();
        assertThat(post.posted()).hasSize(1);
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 1, 0));
        assertThat(reasons()).containsEntry("expired", 1);
    }

    @Test
    void goesOnAfterTheClockJumps() {
        push(3);
        one.claims.claim(1).forEach(one.carrier::carry);
        clock.pass(Duration.ofHours(5));
        two.sweep();
        clock.pass(Duration.ofHours(-5));
        settle();
        assertThat(counts().sent()).isEqualTo(3);
        assertThat(post.duplicates()).isZero();
        clock.pass(Duration.ofDays(2));
        push(1);
        settle();
        clock.pass(Duration.ofDays(-2));
        push("afterwards");
        settle();
        assertThat(counts().sent()).isEqualTo(5);
    }

    @Test
    void pausesResumesAndCancelsABatch() {
        push(30);
        one.round();
        two.outbox.pause(batch);
        clock.pass(Duration.ofMinutes(1));
        assertThat(one.round()).isZero();
        two.outbox.resume(batch);
        assertThat(one.round()).isEqualTo(10);
        assertThat(two.outbox.cancel(batch, "cancelled")).isEqualTo(10);
        settle();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 20, 0, 10, 0));
    }

    @Test
    void cancelsWhatAPersonDoesNotWantAnyMore() {
        Participant person = push("lesson");
        assertThat(one.outbox.cancelFor(person.person(), "test", "opted_out")).isEqualTo(1);
        assertThat(one.round()).isZero();
        assertThat(reasons()).containsEntry("opted_out", 1);
    }

    @Test
    void forgetsWhoButNotHowMany() {
        Participant waiting = push("waiting");
        Participant told = push("told");
        one.part(DeliveryData.class).erase(waiting.person());
        settle();
        one.part(DeliveryData.class).erase(told.person());
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 1, 0));
        assertThat(one.outbox.results(batch)).allMatch(it -> it.person().isEmpty());
        one.part(DeliveryData.class)
                .expire(
                        new Retention(Duration.ofDays(30), Duration.ofDays(365)),
                        clock.instant().plus(Duration.ofDays(366)));
        assertThat(counts().audience()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNothingSendsNothingTwiceAndCountsEverybodyWhateverHappens(long seed) {
        Random random = new Random(seed);
        int audience = 80;
        for (int i = 0; i < audience; i++) {
            one.outbox.add(order(at("post", "W" + random.nextInt(4)), "r" + i, false));
        }
        post.always(it ->
                switch (random.nextInt(12)) {
                    case 0 -> new Dispatch.RetryLater(Duration.ofSeconds(random.nextInt(5)));
                    case 1 -> new Dispatch.Uncertain("before");
                    case 2 -> {
                        post.post(it);
                        yield new Dispatch.Uncertain("after");
                    }
                    case 3 -> {
                        post.post(it);
                        throw new IllegalStateException("broken after posting");
                    }
                    default -> post.post(it);
                });
        for (int second = 0; second < 2_000 && counts().sent() < audience; second++) {
            Instance instance = random.nextBoolean() ? one : two;
            switch (random.nextInt(10)) {
                case 0 -> instance.claims.claim(3).forEach(instance.carrier::carry);
                case 1 -> instance.claims.claim(3);
                case 2 -> clock.pass(Duration.ofMinutes(random.nextInt(5)));
                default -> instance.round();
            }
            instance.sweep();
            assertThat(counts().audience()).isEqualTo(audience);
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(counts()).isEqualTo(new Counts(0, 0, audience, 0, 0, 0));
        assertThat(post.distinct()).isEqualTo(audience);
        assertThat(post.duplicates()).isZero();
    }
}
