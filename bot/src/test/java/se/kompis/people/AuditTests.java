package se.kompis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Retention;

/** What is remembered of deeds, and for how long an organisation's data is kept. */
@KompisTest
class AuditTests {
    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private Tenants tenants;
    @Autowired private Audit audit;
    @Autowired private AuditData data;
    @Autowired private Forgetting forgetting;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

    private Participant somebody(String workspace) {
        return people.resolve(talk.somebody(workspace).route(), Hints.NONE);
    }

    private List<Audit.Deed> deeds(String tenant) {
        return audit.before(tenant, clock.instant().plusMillis(1), 10);
    }

    @Test
    void keepsDeedsOfTheForgottenUnderOneOtherName() {
        Participant administrator = somebody("audited");
        audit.note(administrator, "material.published", "m1", "");
        audit.note(administrator, "material.retired", "m1", "");
        assertThat(data.export(administrator.person()).get("audit")).hasSize(2);
        forgetting.erase(administrator.person());
        assertThat(deeds(administrator.tenant()))
                .hasSize(2)
                .extracting(Audit.Deed::person)
                .allSatisfy(person ->
                        assertThat(person)
                                .startsWith("forgotten-")
                                .doesNotContain(administrator.person()));
        assertThat(deeds(administrator.tenant()).stream().map(Audit.Deed::person).distinct())
                .hasSize(1);
    }

    @Test
    void forgetsToWhomSomethingWasDone() {
        Participant administrator = somebody("objects");
        Participant person = somebody("objects");
        audit.note(administrator, "people.granted", person.person(), "editor");
        assertThat(data.export(person.person()).get("audit")).hasSize(1);
        forgetting.erase(person.person());
        assertThat(deeds(administrator.tenant()).getFirst().object()).startsWith("forgotten-");
    }

    @Test
    void showsADeedOnlyInItsOwnOrganisation() {
        audit.note(somebody("one"), "settings.saved", "x", "");
        assertThat(deeds(somebody("other").tenant())).isEmpty();
    }

    @Test
    void forgetsDeedsAfterTwoYears() {
        Participant administrator = somebody("old deeds");
        audit.note(administrator, "settings.saved", "x", "");
        clock.pass(Duration.ofDays(731));
        forgetting.expire();
        assertThat(deeds(administrator.tenant())).isEmpty();
        clock.reset();
    }

    @Test
    void keepsLessWhereAnOrganisationWantsThat() {
        Participant brief = somebody("brief");
        Participant usual = somebody("usual");
        tenants.keep(brief.tenant(), new Retention(Duration.ofDays(7), Duration.ofDays(30)));
        assertThat(messages(brief)).isPositive();
        clock.pass(Duration.ofDays(8));
        forgetting.expire();
        assertThat(messages(brief)).isZero();
        assertThat(messages(usual)).isPositive();
        clock.reset();
    }

    private int messages(Participant participant) {
        return jdbc.sql("select count(*) from inbox where person_id = ?")
                .param(participant.person())
                .query(Integer.class)
                .single();
    }

    @Test
    void meetsPeopleInTheLanguageOfTheirOrganisation() {
        Participant first = somebody("english");
        tenants.speak(first.tenant(), Participant.ENGLISH);
        assertThat(somebody("english").locale()).isEqualTo(Participant.ENGLISH);
    }
}
