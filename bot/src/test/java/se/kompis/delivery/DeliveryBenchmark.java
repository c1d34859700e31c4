package se.kompis.delivery;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.springframework.transaction.support.TransactionTemplate;
import se.kompis.MovableClock;
import se.kompis.conversation.Block;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.people.People;

/**
 * How long it takes to bring many nudges to many workspaces and to one, on a clock that is moved,
 * beside the least that the pace allows; and what a delivery costs on either database, durable.
 *
 * <p>Arguments: how many nudges, and how many workspaces each run has.
 */
final class DeliveryBenchmark {
    private static final double PER_SECOND = 5;
    private static final int BUCKET = 10;
    private static final int READERS = 10;

    private final MovableClock clock = new MovableClock();
    private final int nudges;

    private DeliveryBenchmark(int nudges) {
        this.nudges = nudges;
    }

    public static void main(String[] arguments) throws IOException {
        int nudges = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        List<Integer> workspaces = new ArrayList<>(List.of(290, 1));
        if (arguments.length > 1) {
            workspaces.clear();
            for (int i = 1; i < arguments.length; i++) {
                workspaces.add(Integer.parseInt(arguments[i]));
            }
        }
        for (int count : workspaces) {
            onSqlite(nudges, count);
            onPostgres(nudges, count);
        }
    }

    private static void onSqlite(int nudges, int workspaces) throws IOException {
        Path folder = Files.createTempDirectory("kompis");
        String database =
                "jdbc:sqlite:"
                        + folder.resolve("kompis.db")
                        + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000"
                        + "&transaction_mode=IMMEDIATE";
        new DeliveryBenchmark(nudges).run("SQLite", database, workspaces, () -> 0);
    }

    private static void onPostgres(int nudges, int workspaces) throws IOException {
        Path folder = Files.createTempDirectory("kompis").resolve("postgres");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()) {
            long server =
                    Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
            new DeliveryBenchmark(nudges)
                    .run(
                            "PostgreSQL",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            workspaces,
                            () -> cpuOfServer(server));
        }
    }

    /** What the server's processes have used, in nanoseconds. */
    private static long cpuOfServer(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private void run(String name, String database, int workspaces, LongSupplier server) {
        Mailbox post = new Mailbox("post");
        try (Instance instance = new Instance(database, clock, List.of(post), new Lesson())) {
            fill(instance, workspaces);
            long cpu = cpu() + server.getAsLong();
            Instant begun = clock.instant();
            Instant last = begun;
            while (post.distinct() < nudges) {
                clock.pass(Duration.ofSeconds(1));
                last = instance.round() > 0 ? clock.instant() : last;
            }
            long used = cpu() + server.getAsLong() - cpu;
            tell(name, workspaces, Duration.between(begun, last), used, instance, post);
        }
    }

    private void tell(
            String name, int workspaces, Duration time, long cpu, Instance instance, Mailbox post) {
        double busiest = Math.ceil((double) nudges / workspaces);
        double best = Math.max(1, Math.ceil((busiest - BUCKET) / PER_SECOND));
        System.out.printf(
                Locale.ROOT,
                "%s, %,d nudges over %d workspaces: %d s, best %.0f s, ratio %.3f; %.3f ms of CPU each;"
                        + " twice %d, %s%n",
                name,
                nudges,
                workspaces,
                time.toSeconds(),
                best,
                time.toSeconds() / best,
                cpu / 1e6 / nudges,
                post.duplicates(),
                instance.outbox.counts("nudges"));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void fill(Instance instance, int workspaces) {
        People people = instance.part(People.class);
        instance.part(TransactionTemplate.class)
                .executeWithoutResult(_ -> {
                    List<Participant> readers = new ArrayList<>();
                    for (int number = 0; number < workspaces * READERS; number++) {
                        readers.add(people.resolve(route(number, workspaces), Hints.NONE));
                    }
                    for (int number = 0; number < nudges; number++) {
                        add(instance.outbox, number, readers.get(number % readers.size()));
                    }
                });
    }

    private static Route route(int number, int workspaces) {
        return new Route("post", "W" + number % workspaces, "U" + number);
    }

    private void add(Outbox outbox, int number, Participant reader) {
        outbox.add(
                new PushOrder(
                        "lesson",
                        "lesson",
                        reader.person(),
                        "nudges",
                        "nudge/" + number,
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(30)),
                        PushOrder.Urgency.BULK,
                        false));
    }

    private static final class Lesson implements Composer {
        @Override
        public String kind() {
            return "lesson";
        }

        @Override
        public Composition compose(Participant participant, String reference) {
            return new Composition.Ready(Reply.of(new Block.Text("Dagens lektion.")));
        }
    }
}
