package se.kompis.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.Answer;

/** Counts what a tenant's people ask. No names: the questions are kept without them. */
@Component
public class Asked {
    private static final int DAYS = 7;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final JdbcClient jdbc;
    private final Clock clock;

    Asked(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last seven times 24 hours. */
    public Week lastWeek(String tenant) {
        long since = clock.millis() - DAYS * DAY;
        Map<Integer, Integer> days =
                jdbc
                        .sql(
                                """
                                select (created_at - ?) / ? as day, count(*) as questions
                                from answer where tenant_id = ? and created_at > ?
                                group by (created_at - ?) / ?
                                """)
                        .params(since, DAY, tenant, since, since, DAY)
                        .query((row, _) -> Map.entry(row.getInt("day"), row.getInt("questions")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Integer> byDay =
                IntStream.range(0, DAYS).mapToObj(day -> days.getOrDefault(day, 0)).toList();
        return new Week(byDay, answered(tenant, since));
    }

    private int answered(String tenant, long since) {
        return jdbc.sql(
                        """
                        select count(*) from answer
                        where tenant_id = ? and created_at > ? and outcome = ?
                        """)
                .params(tenant, since, Answer.Outcome.ANSWERED.name())
                .query(Integer.class)
                .single();
    }
}
