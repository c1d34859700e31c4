package se.kompis.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** Which campaigns were meant for somebody, and which groups they are in. */
@Component
class CampaignData implements PersonalData {
    private final JdbcClient jdbc;

    CampaignData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("campaign_recipient", "cohort_member");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "campaign_recipient",
                rows(
                        """
                        select c.title, r.wave from campaign_recipient r
                        join campaign c on c.id = r.campaign_id where r.person_id = ?
                        order by c.created_at
                        """,
                        person),
                "cohort_member",
                rows(
                        """
                        select c.name as title from cohort_member m
                        join cohort c on c.id = m.cohort_id where m.person_id = ? order by c.name
                        """,
                        person));
    }

    private List<Map<String, @Nullable Object>> rows(String query, String person) {
        return jdbc.sql(query).param(person).query().listOfRows();
    }

    /** How many a campaign was meant for stays; who they were does not. */
    @Override
    public void erase(String person) {
        jdbc.sql("delete from cohort_member where person_id = ?").param(person).update();
        jdbc.sql(
                        """
                        update campaign_recipient set person_id = null, entry = ''
                        where person_id = ?
                        """)
                .param(person)
                .update();
    }

    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql(
                        """
                        update campaign_recipient set person_id = null, entry = ''
                        where entry <> '' and campaign_id in
                          (select id from campaign where started_at < ?)
                        """)
                .param(now.minus(retention.gaps()).toEpochMilli())
                .update();
    }
}
