package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What is promised of recurring jobs, on either database: two instances, and one that dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JobsContract {
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    /** Six missed heartbeats. */
    private static final Duration DEAD = Duration.ofSeconds(31);

    private final SettableClock clock = new SettableClock();
    private final List<String> ran = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private DriverManagerDataSource database;
    private ManualScheduler one;
    private ManualScheduler two;

    abstract String database();

    @BeforeAll
    void migrate() {
        database = new DriverManagerDataSource(database());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V40__recurring_jobs.sql"))
                .execute(database);
    }

    /** What is revived is due by the real clock. */
    @BeforeEach
    void start() {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        one = instance("one");
        two = instance("two");
    }

    @AfterEach
    void nothingIsLeft() {
        JdbcClient.create(database).sql("delete from scheduled_tasks").update();
        ran.clear();
        meanwhile = () -> {};
    }

    private ManualScheduler instance(String name) {
        RecurringTask<Void> job =
                Tasks.recurring("job", FixedDelay.of(INTERVAL)).execute((_, _) -> run(name));
        var builder =
                TestHelper.createManualScheduler(database)
                        .clock(clock)
                        .alwaysPersistTimestampInUTC()
                        .startTasks(List.of(job));
        builder.heartbeatInterval(Duration.ofSeconds(5));
        return builder.start();
    }

    private void run(String name) {
        ran.add(name);
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
    }

    private void pass(Duration time) {
        clock.set(clock.now().plus(time));
    }

    @Test
    void runsOnceEachInterval() {
        one.runAnyDueExecutions();
        two.runAnyDueExecutions();
        assertThat(ran).containsExactly("one");
        pass(INTERVAL.minusSeconds(1));
        two.runAnyDueExecutions();
        one.runAnyDueExecutions();
        assertThat(ran).hasSize(1);
        pass(Duration.ofSeconds(1));
        two.runAnyDueExecutions();
        one.runAnyDueExecutions();
        assertThat(ran).containsExactly("one", "two");
    }

    @Test
    void leavesAloneWhatAnotherInstanceIsAt() {
        meanwhile =
                () -> {
                    two.runDeadExecutionDetection();
                    two.runAnyDueExecutions();
                };
        one.runAnyDueExecutions();
        assertThat(ran).containsExactly("one");
    }

    @Test
    void takesOverFromAnInstanceThatDiesInTheMiddle() {
        meanwhile =
                () -> {
                    pass(DEAD);
                    two.runDeadExecutionDetection();
                    two.runAnyDueExecutions();
                };
        one.runAnyDueExecutions();
        assertThat(ran).containsExactly("one", "two");
        pass(INTERVAL);
        two.runAnyDueExecutions();
        one.runAnyDueExecutions();
        assertThat(ran).containsExactly("one", "two", "two");
    }

    @Test
    void goesOnAfterAFailure() {
        meanwhile =
                () -> {
                    throw new IllegalStateException("broken");
                };
        one.runAnyDueExecutions();
        pass(INTERVAL);
        two.runAnyDueExecutions();
        assertThat(ran).containsExactly("one", "two");
    }

    @Test
    void catchesUpOnceAfterLongDowntime() {
        one.runAnyDueExecutions();
        pass(Duration.ofDays(3));
        ManualScheduler restarted = instance("three");
        restarted.runAnyDueExecutions();
        restarted.runAnyDueExecutions();
        assertThat(ran).containsExactly("one", "three");
    }
}
