package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole of Kompis on PostgreSQL, two instances of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresTests {
    @TempDir private static Path folder;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext two;
    private Talk talk;

    @BeforeAll
    void start() {
        String database = TestPostgres.database();
        var first = CompletableFuture.supplyAsync(() -> instance(database, "one"));
        two = instance(database, "two");
        one = first.join();
        talk = one.getBean(Talk.class);
    }

    private ConfigurableApplicationContext instance(String database, String name) {
        return KompisApplication.withoutServer()
                .sources(Talk.class)
                .properties(
                        "kompis.database-url=" + database,
                        "kompis.data=" + folder.resolve(name),
                        "kompis.shared=" + folder.resolve("shared"),
                        "spring.datasource.hikari.maximum-pool-size=4",
                        "kompis.material.watch=200ms",
                        "db-scheduler.enabled=true")
                .run();
    }

    @AfterAll
    void stop() {
        one.close();
        two.close();
    }

    private RecordingConsole command(ConfigurableApplicationContext instance, String... arguments) {
        RecordingConsole console = new RecordingConsole();
        instance.getBean(Commands.class).run(List.of(arguments), console.in(folder));
        return console;
    }

    @Test
    void answersWithWhatComesWithIt() {
        assertThat(command(one, "ask", "Vad är öppna data?").out.getFirst())
                .contains("Öppna data är information som");
    }

    @Test
    void findsWhatAnotherInstanceTookIn() throws Exception {
        Path file = folder.resolve("glass.md");
        Files.writeString(
                file,
                "# Glasskiosken\n\nGlasskiosken i Storköping öppnar klockan elva på onsdagar.\n");
        command(one, "import", file.toString());
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(command(two, "ask", "När öppnar glasskiosken?").out.getFirst())
                                .contains("öppnar klockan elva"));
    }

    @Test
    void remembersAndForgetsPeople() {
        Talk.Person person = talk.somebody("postgres");
        assertThat(Talk.quotes(person.say("Vad är öppna data?"))).isNotEmpty();
        assertThat(Talk.quotes(person.say("och geodata?"))).isNotEmpty();
        person.say("visa mina uppgifter");
        assertThat(count("person")).isPositive();
        assertThat(count("inbox")).isPositive();
    }

    @Test
    void runsTheJobsOfAllModules() {
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(
                                        two.getBean(JdbcClient.class)
                                                .sql(
                                                        """
                                                        select task_name from scheduled_tasks
                                                        where last_success is not null
                                                        """)
                                                .query(String.class)
                                                .list())
                                .containsExactlyInAnyOrder(
                                        "answer.experts",
                                        "course.sources",
                                        "material.expiry",
                                        "material.owners",
                                        "people.retention",
                                        "reminder.slots"));
    }

    private int count(String table) {
        return two.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
