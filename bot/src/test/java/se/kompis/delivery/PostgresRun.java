package se.kompis.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A PostgreSQL that keeps what it has acknowledged, in a folder and on a port, until its standard
 * input ends. Writes its address to standard output.
 */
final class PostgresRun {
    private PostgresRun() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder()
                        .setDataDirectory(Path.of(arguments[0]))
                        .setCleanDataDirectory(false)
                        .setPort(Integer.parseInt(arguments[1]))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            while (System.in.read() >= 0) {
                // Runs on.
            }
        }
    }
}
