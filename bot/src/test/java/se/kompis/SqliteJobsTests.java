package se.kompis;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Recurring jobs on the database that comes with Kompis. */
class SqliteJobsTests extends JobsContract {
    @TempDir private static Path folder;

    @Override
    String database() {
        return "jdbc:sqlite:%s?journal_mode=WAL&synchronous=OFF&busy_timeout=10000&transaction_mode=IMMEDIATE"
                .formatted(folder.resolve("kompis.db"));
    }
}
