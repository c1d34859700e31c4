package se.kompis.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.KompisApplication;

/**
 * How many events a second Kompis takes in HTTP mode, beside a servlet that does the least that can
 * be done: check the signature and make one durable insert. Both run in one process, on one
 * database, one after the other. Answers are held back while events are taken, and counted after.
 */
final class SlackBenchmark {
    private static final int PEOPLE = 16;

    private SlackBenchmark() {}

    /** The least. */
    static final class Baseline extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient Signature signature;
        private final transient JdbcClient jdbc;

        Baseline(Signature signature, JdbcClient jdbc) {
            this.signature = signature;
            this.jdbc = jdbc;
            jdbc.sql("create table if not exists baseline (id text primary key, payload text)")
                    .update();
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            byte[] body = request.getInputStream().readAllBytes();
            boolean good =
                    signature.isGood(
                            request.getHeader("X-Slack-Request-Timestamp"),
                            body,
                            request.getHeader("X-Slack-Signature"));
            if (good) {
                jdbc.sql("insert into baseline (id, payload) values (?, ?)")
                        .params(
                                UUID.randomUUID().toString(),
                                new String(body, StandardCharsets.UTF_8))
                        .update();
            }
            response.setStatus(good ? 200 : 401);
        }
    }

    static class WithBaseline {
        @Bean
        ServletRegistrationBean<Baseline> baseline(Signature signature, JdbcClient jdbc) {
            return new ServletRegistrationBean<>(new Baseline(signature, jdbc), "/slack/baseline");
        }
    }

    /**
     * @param taken events that were acknowledged
     * @param seconds in which
     * @param slowest acknowledgement in milliseconds
     */
    private record Measured(long taken, double seconds, long slowest) {
        double perSecond() {
            return taken / seconds;
        }
    }

    /** The argument: seconds to measure, 60 unless given. */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        try {
            run(seconds);
        } finally {
            System.exit(0);
        }
    }

    private static void run(int seconds) throws IOException, InterruptedException {
        FakeSlack slack = new FakeSlack();
        String data = Files.createTempDirectory("kompis-benchmark").toString();
        try (var kompis =
                new SpringApplicationBuilder(KompisApplication.class, WithBaseline.class)
                        .run(
                                "--server.port=0",
                                "--logging.level.root=warn",
                                "--kompis.data=" + data,
                                "--kompis.slack.mode=http",
                                "--kompis.slack.signing-secret=" + SlackTest.SECRET,
                                "--kompis.slack.bot-token=xoxb-one",
                                "--kompis.slack.api-url=" + slack.base() + "/api/")) {
            int port =
                    Objects.requireNonNull(
                                    ((ServletWebServerApplicationContext) kompis).getWebServer())
                            .getPort();
            compare(slack, kompis.getBean(JdbcClient.class), port, seconds);
        }
    }

    private static void compare(FakeSlack slack, JdbcClient jdbc, int port, int seconds)
            throws InterruptedException {
        measure(port, "/slack/baseline", 3);
        measure(port, "/slack/events", 3);
        settle(jdbc);
        Measured least = measure(port, "/slack/baseline", seconds);
        slack.hold();
        Measured kompis = measure(port, "/slack/events", seconds);
        slack.release();
        settle(jdbc);
        print("servlet", least);
        print("Kompis", kompis);
        System.out.printf("ratio %.2f%n", kompis.perSecond() / least.perSecond());
        System.out.printf("lost %d%n", unanswered(jdbc));
    }

    private static void print(String name, Measured measured) {
        System.out.printf(
                "%-8s %.0f events/s, %d in %.1f s, slowest acknowledgement %d ms%n",
                name,
                measured.perSecond(),
                measured.taken(),
                measured.seconds(),
                measured.slowest());
    }

    private static Measured measure(int port, String path, int seconds)
            throws InterruptedException {
        AtomicLong taken = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        Function<Integer, Runnable> person =
                number -> () -> ask(port, path, "U" + number, end, taken, slowest);
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            IntStream.range(0, PEOPLE).boxed().map(person).forEach(threads::execute);
        }
        double time = (System.nanoTime() - start) / 1e9;
        return new Measured(taken.get(), time, slowest.get());
    }

    private static void ask(
            int port, String path, String user, long end, AtomicLong taken, AtomicLong slowest) {
        SlackPost post = new SlackPost(port, path, SlackTest.SECRET);
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            String event = Payloads.event("T1", Payloads.direct(user, "tack"));
            if (post.json(event).statusCode() == 200) {
                taken.incrementAndGet();
            }
            slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        }
    }

    private static void settle(JdbcClient jdbc) throws InterruptedException {
        while (unanswered(jdbc) > 0) {
            Thread.sleep(200);
        }
    }

    private static int unanswered(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from inbox where answered_at is null")
                .query(Integer.class)
                .single();
    }
}
