package se.kompis.slack;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The threads in which Kompis answers without being mentioned. */
@Repository
class Threads {
    private static final String KEY = " where team_id = ? and channel = ? and thread_ts = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    Threads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Kompis takes part in a thread. */
    void join(String team, String channel, String thread) {
        add(team, channel, thread, false);
    }

    /** A person has opened a thread with the assistant. */
    void openAssistant(String team, String channel, String thread) {
        add(team, channel, thread, true);
    }

    private void add(String team, String channel, String thread, boolean assistant) {
        jdbc.sql(
                        """
                        insert into slack_thread (team_id, channel, thread_ts, assistant, used_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (team_id, channel, thread_ts) do update set
                          used_at = excluded.used_at
                        """)
                .params(team, channel, thread, assistant ? 1 : 0, clock.millis())
                .update();
    }

    /** Whether Kompis takes part in a thread. */
    boolean isJoined(String team, String channel, String thread) {
        return count("select count(*) from slack_thread" + KEY, team, channel, thread) > 0;
    }

    /** Whether a thread is one with the assistant. */
    boolean isAssistant(String team, String channel, String thread) {
        String sql = "select count(*) from slack_thread" + KEY + " and assistant = 1";
        return count(sql, team, channel, thread) > 0;
    }

    private int count(String sql, String team, String channel, String thread) {
        return jdbc.sql(sql).params(team, channel, thread).query(Integer.class).single();
    }

    /** Notes that an assistant thread gets its title now; false if it has one. */
    boolean claimTitle(String team, String channel, String thread) {
        return jdbc.sql(
                                "update slack_thread set titled = 1"
                                        + KEY
                                        + " and assistant = 1 and titled = 0")
                        .params(team, channel, thread)
                        .update()
                == 1;
    }

    /** Leaves threads that nothing was said in since. */
    void leaveBefore(Instant moment) {
        jdbc.sql("delete from slack_thread where used_at < ?")
                .param(moment.toEpochMilli())
                .update();
    }
}
