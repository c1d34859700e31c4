package se.kompis.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns of all tenants, and whom each was meant for. */
@Repository
class Campaigns {
    private final JdbcClient jdbc;
    private final Clock clock;

    Campaigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Campaign campaign) {
        jdbc.sql(
                        """
                        insert into campaign (id, tenant_id, title, kind, reference, body, audience,
                          audience_key, start_at, waves, gap_millis, state, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(campaign.id(), campaign.tenant(), campaign.title())
                .params(campaign.content().kind().name(), campaign.content().reference())
                .params(campaign.content().body(), campaign.target().kind().name())
                .param(campaign.target().key())
                .param(campaign.start().map(Instant::toEpochMilli).orElse(null))
                .params(campaign.waves(), campaign.gap().toMillis(), campaign.state().name())
                .param(clock.millis())
                .update();
    }

    Optional<Campaign> find(String id) {
        return jdbc.sql("select * from campaign where id = ?")
                .param(id)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** The campaigns of a tenant, the newest first. */
    List<Campaign> of(String tenant, int limit) {
        return jdbc.sql(
                        """
                        select * from campaign where tenant_id = ?
                        order by created_at desc, id limit ?
                        """)
                .params(tenant, limit)
                .query((row, _) -> campaign(row))
                .list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        long start = row.getLong("start_at");
        return new Campaign(
                row.getString("id"),
                row.getString("tenant_id"),
                row.getString("title"),
                new Campaign.Content(
                        Campaign.Kind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        row.getString("body")),
                new Target(
                        Target.Kind.valueOf(row.getString("audience")),
                        row.getString("audience_key")),
                start == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(start)),
                row.getInt("waves"),
                Duration.ofMillis(row.getLong("gap_millis")),
                Campaign.State.valueOf(row.getString("state")));
    }

    /** Goes from one state to another, unless somebody else was faster. */
    boolean go(String id, Campaign.State from, Campaign.State to) {
        return jdbc.sql(
                                """
                                update campaign set state = ?, started_at = coalesce(started_at, ?)
                                where id = ? and state = ?
                                """)
                        .params(to.name(), clock.millis(), id, from.name())
                        .update()
                == 1;
    }

    void meant(String id, List<Recipient> recipients) {
        int position = 0;
        for (Recipient recipient : recipients) {
            position++;
            jdbc.sql(
                            """
                            insert into campaign_recipient
                              (campaign_id, position, entry, person_id, wave, obstacle)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(id, position, recipient.entry())
                    .param(recipient.person().orElse(null))
                    .params(recipient.wave(), recipient.obstacle())
                    .update();
        }
    }

    List<Recipient> recipients(String id) {
        return jdbc.sql("select * from campaign_recipient where campaign_id = ? order by position")
                .param(id)
                .query((row, _) ->
                        new Recipient(
                                row.getString("entry"),
                                Optional.ofNullable(row.getString("person_id")),
                                row.getString("obstacle"),
                                row.getInt("wave")))
                .list();
    }
}
