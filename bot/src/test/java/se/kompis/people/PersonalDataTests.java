package se.kompis.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Reply;

/** Nobody's data is kept where nobody looks. */
@KompisTest
class PersonalDataTests {
    private static final Set<String> PERSON_COLUMNS = Set.of("person_id", "account");

    @Autowired private List<PersonalData> modules;
    @Autowired private JdbcClient jdbc;
    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private Forgetting forgetting;
    @Autowired private MovableClock clock;

    private List<String> tables() {
        return jdbc.sql("select name from sqlite_master where type = 'table'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private boolean knowsAPerson(String table) {
        return jdbc
                .sql("select name from pragma_table_info(?)")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(PERSON_COLUMNS::contains);
    }

    @Test
    void everyTableWithAPersonIsCovered() {
        Set<String> covered =
                modules.stream()
                        .flatMap(module -> module.tables().stream())
                        .collect(Collectors.toSet());
        assertThat(tables().stream().filter(this::knowsAPerson))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(covered).contains(table));
    }

    @Test
    void erasingLeavesNoRowWithThePerson() {
        Talk.Person person = talk.somebody("erasing");
        Reply answer = person.say("Vad är öppna data?");
        person.press(answer, "Ja");
        String id = people.resolve(person.route(), Hints.NONE).person();
        forgetting.erase(id);
        assertThat(tables().stream().filter(this::knowsAPerson).filter(this::hasPersonId))
                .allSatisfy(table ->
                        assertThat(
                                        jdbc.sql(
                                                        "select count(*) from "
                                                                + table
                                                                + " where person_id = ?")
                                                .param(id)
                                                .query(Integer.class)
                                                .single())
                                .as(table)
                                .isZero());
        assertThat(people.find(id)).isEmpty();
    }

    private boolean hasPersonId(String table) {
        return jdbc.sql("select count(*) from pragma_table_info(?) where name = 'person_id'")
                        .param(table)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void forgetsConversationsAfterAMonthAndQuestionsAfterAYear() {
        // Other tests have talked in days to come, and put the clock back.
        clock.pass(Duration.ofDays(60));
        talk.somebody("forgetting").say("Vad är en mycket särskild fråga om öppna data?");
        clock.pass(Duration.ofDays(31));
        forgetting.expire();
        assertThat(count("memory")).isZero();
        assertThat(count("inbox")).isZero();
        assertThat(count("answer")).isPositive();
        clock.pass(Duration.ofDays(335));
        forgetting.expire();
        assertThat(count("answer")).isZero();
        assertThat(count("answer_quotation")).isZero();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
