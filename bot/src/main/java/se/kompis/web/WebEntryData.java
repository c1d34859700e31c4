package se.kompis.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Retention;

/** The transcripts of a person: what was said, and the words of the answers. */
@Component
class WebEntryData implements PersonalData {
    private final JdbcClient jdbc;

    WebEntryData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("web_entry");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(String person) {
        return Map.of(
                "web_entry",
                jdbc.sql(
                                """
                                select said, html, created_at from web_entry
                                where person_id = ? order by created_at, id
                                """)
                        .param(person)
                        .query((row, _) -> row(row))
                        .list());
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        String html = row.getString("html");
        return Map.of(
                "said", row.getString("said"),
                "answered", html == null ? "" : Jsoup.parseBodyFragment(html).text(),
                "created_at", row.getLong("created_at"));
    }

    @Override
    public void erase(String person) {
        jdbc.sql("delete from web_entry where person_id = ?").param(person).update();
    }

    @Override
    public void expire(Retention retention, Instant now) {
        jdbc.sql("delete from web_entry where created_at < ?")
                .param(now.minus(retention.conversation()).toEpochMilli())
                .update();
    }

    @Override
    public void expireIn(String tenant, Retention retention, Instant now) {
        jdbc.sql(
                        """
                        delete from web_entry where created_at < ?
                        and person_id in (select id from person where tenant_id = ?)
                        """)
                .params(now.minus(retention.conversation()).toEpochMilli(), tenant)
                .update();
    }
}
