package se.kompis.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.course.Courses;
import se.kompis.delivery.Composition;

/** What a campaign says to whom, on Sunday, 22 November 2026, at 11.15. */
@KompisTest
class CampaignTests {
    @Autowired private Talk talk;
    @Autowired private MovableClock clock;
    @Autowired private Participants participants;
    @Autowired private Campaigns campaigns;
    @Autowired private CampaignComposer composer;
    @Autowired private PushLog pushes;
    @Autowired private Courses courses;
    private Talk.Person person;
    private Participant participant;

    @BeforeEach
    void meet() {
        clock.reset();
        person = talk.somebody("campaigns");
        participant = participants.resolve(person.route(), Hints.NONE);
    }

    private String campaign(Campaign.Kind kind, String reference, String tenant) {
        String id = UUID.randomUUID().toString();
        campaigns.add(
                new Campaign(
                        id,
                        tenant,
                        "Nytt om digital post",
                        new Campaign.Content(kind, reference, "Från mars."),
                        new Target(Target.Kind.EVERYONE, ""),
                        Optional.empty(),
                        1,
                        Duration.ofDays(1),
                        Campaign.State.RUNNING));
        return id;
    }

    private String message() {
        return campaign(Campaign.Kind.MESSAGE, "", participant.tenant());
    }

    @Test
    void waitsForMondayMorning() {
        assertThat(composer.compose(participant, message()))
                .isEqualTo(new Composition.NotBefore(Instant.parse("2026-11-23T07:00:00Z")));
    }

    @Test
    void saysTheMessageAndWhoItIsFrom() {
        person.say("påminn mig söndagar 11");
        Composition.Ready ready = (Composition.Ready) composer.compose(participant, message());
        assertThat(Talk.text(ready.reply()))
                .startsWith("Nytt om digital post\nFrån mars.\nUtskick från")
                .contains("*stopp*");
        assertThat(ready.reply().personal()).isTrue();
    }

    @Test
    void isNotSentToWhoeverSaidStopOrBelongsToOthers() {
        assertThat(composer.compose(participant, campaign(Campaign.Kind.MESSAGE, "", "national")))
                .isEqualTo(new Composition.Withdrawn("opted_out"));
        person.say("stopp");
        assertThat(composer.compose(participant, message()))
                .isEqualTo(new Composition.Withdrawn("opted_out"));
    }

    @Test
    void isOneOfTheDaysTwo() {
        person.say("påminn mig söndagar 11");
        assertThat(composer.compose(participant, message())).isInstanceOf(Composition.Ready.class);
        String second = message();
        assertThat(composer.compose(participant, second)).isInstanceOf(Composition.Ready.class);
        assertThat(composer.compose(participant, second))
                .as("the same again is not one more")
                .isInstanceOf(Composition.Ready.class);
        assertThat(composer.compose(participant, message()))
                .isEqualTo(new Composition.NotBefore(Instant.parse("2026-11-23T07:00:00Z")));
        assertThat(pushes.hasRoom(participant.person(), java.time.LocalDate.of(2026, 11, 22)))
                .isFalse();
    }

    @Test
    void bringsALessonOrACourse() {
        person.say("påminn mig söndagar 11");
        var course = courses.readableBy(participant).getFirst();
        String lesson = course.lessons().getFirst().id();
        Composition.Ready ready =
                (Composition.Ready)
                        composer.compose(
                                participant,
                                campaign(Campaign.Kind.LESSON, lesson, participant.tenant()));
        assertThat(ready.reply().blocks()).anyMatch(Block.Question.class::isInstance);
        Composition.Ready path =
                (Composition.Ready)
                        composer.compose(
                                participant,
                                campaign(Campaign.Kind.COURSE, course.id(), participant.tenant()));
        assertThat(Talk.text(path.reply())).contains(course.course().title());
    }

    @Test
    void isWithdrawnWhenTheLessonIsGone() {
        person.say("påminn mig söndagar 11");
        String gone =
                campaign(Campaign.Kind.LESSON, "national/nowhere/nothing", participant.tenant());
        assertThat(composer.compose(participant, gone))
                .isEqualTo(new Composition.Withdrawn("retired"));
    }

    @Test
    void dividesIntoWavesInOrder() {
        List<Recipient> people =
                IntStream.range(0, 200)
                        .mapToObj(it ->
                                new Recipient(
                                        "" + it,
                                        Optional.of("" + it),
                                        it % 20 == 0 ? "no_route" : "",
                                        0))
                        .toList();
        List<Recipient> divided = Waves.divide(people, 3);
        assertThat(
                        IntStream.rangeClosed(0, 3)
                                .mapToObj(wave ->
                                        divided.stream().filter(it -> it.wave() == wave).count()))
                .containsExactly(10L, 64L, 63L, 63L);
        assertThat(divided.stream().filter(Recipient::isReachable).map(Recipient::wave)).isSorted();
    }

    @Test
    void takesEachEntryOfAListOnce() {
        Target list = new Target(Target.Kind.LIST, " a, b;c\n\nb\r\nd\te ");
        assertThat(list.entries()).containsExactly("a", "b", "c", "d", "e");
    }
}
