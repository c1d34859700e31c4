package se.kompis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.conversation.Route;

/** Two accounts of one person become one, and nobody else's do. */
@KompisTest
class JoinTests {
    private static final Pattern CODE = Pattern.compile("\\*\\*(\\w{4}-\\w{4})\\*\\*");

    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private MovableClock clock;

    private String code(Talk.Person person) {
        Reply reply = person.say("koppla");
        assertThat(reply.personal()).isTrue();
        Matcher code = CODE.matcher(Talk.text(reply));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String id(Talk.Person person) {
        return people.resolve(person.route(), Hints.NONE).person();
    }

    @Test
    void joinsWhoeverGivesTheCodeAndAgrees() {
        Talk.Person here = talk.somebody("join");
        Talk.Person there = talk.somebody("join");
        String before = id(there);
        people.grant(before, Role.EDITOR);
        Reply question = there.say("Koppla " + code(here).toLowerCase(Locale.ROOT));
        assertThat(id(there)).isEqualTo(before);
        assertThat(Talk.text((Reply) there.press(question, "Koppla ihop"))).startsWith("Klart");
        assertThat(id(there)).isEqualTo(id(here));
        assertThat(people.find(before)).isEmpty();
        assertThat(people.resolve(there.route(), Hints.NONE).roles()).doesNotContain(Role.EDITOR);
    }

    @Test
    void takesACodeOnceAndOnlyForAQuarterOfAnHour() {
        Talk.Person here = talk.somebody("once");
        String code = code(here);
        Talk.Person there = talk.somebody("once");
        there.press(there.say("koppla " + code), "Koppla ihop");
        assertThat(Talk.text(talk.somebody("once").say("koppla " + code))).contains("gäller inte");
        String late = code(here);
        clock.pass(Duration.ofMinutes(16));
        assertThat(Talk.text(talk.somebody("once").say("koppla " + late))).contains("gäller inte");
        assertThat(Talk.text(there.say("koppla " + code(here)))).contains("redan");
    }

    @Test
    void crossesNoBorderBetweenOrganisations() {
        String code = code(talk.somebody("one"));
        Talk.Person stranger = talk.somebody("two");
        assertThat(Talk.text(stranger.say("koppla " + code))).contains("olika organisationer");
    }

    @Test
    void knowsAPersonOfTheDirectoryByAnotherAccount() {
        Hints hints =
                new Hints(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of("t/" + UUID.randomUUID()));
        String first = people.resolve(route("dir"), hints).person();
        assertThat(people.resolve(route("dir"), hints).person()).isEqualTo(first);
        assertThat(people.resolve(route("other"), hints).person()).isNotEqualTo(first);
    }

    private static Route route(String connection) {
        return new Route("talk", connection, UUID.randomUUID().toString());
    }
}
