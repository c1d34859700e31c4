package se.kompis.teams;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The group chats and teams that Kompis was added to. */
@Repository
class Rooms {
    private final JdbcClient jdbc;
    private final Clock clock;

    Rooms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that Kompis is there; false if that was known, since Teams tells it twice. */
    boolean enter(String tenant, String conversation) {
        return jdbc.sql(
                                """
                                insert into teams_room (tenant, conversation, added_at) values (?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(tenant, conversation, clock.millis())
                        .update()
                == 1;
    }

    void leave(String tenant, String conversation) {
        jdbc.sql("delete from teams_room where tenant = ? and conversation = ?")
                .params(tenant, conversation)
                .update();
    }
}
