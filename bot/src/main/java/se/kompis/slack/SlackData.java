package se.kompis.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/**
 * What is kept of people in Slack: forms that wait for them, and the direct messages opened with
 * them. Threads carry nobody's name.
 */
@Component
class SlackData implements PersonalData {
    private final JdbcClient jdbc;
    private final WaitingForms forms;
    private final Threads threads;

    SlackData(JdbcClient jdbc, WaitingForms forms, Threads threads) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.threads = threads;
    }

    @Override
    public List<String> tables() {
        return List.of("slack_form", "slack_direct");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "slack_form",
                jdbc.sql("select title, created_at from slack_form where person_id = ?")
                        .param(person)
                        .query()
                        .listOfRows(),
                "slack_direct",
                jdbc.sql("select team_id from slack_direct where person_id = ?")
                        .param(person)
                        .query()
                        .listOfRows());
    }

    @Override
    public void join(String from, String into) {
        jdbc.sql("update slack_direct set person_id = ? where person_id = ?")
                .params(into, from)
                .update();
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from slack_direct where person_id = ?").param(person).update();
        jdbc.sql("delete from slack_form where person_id = ?").param(person).update();
    }

    @Override
    public void expire(Retention retention, Instant now) {
        forms.expire(now);
        threads.leaveBefore(now.minus(retention.conversation()));
    }
}
