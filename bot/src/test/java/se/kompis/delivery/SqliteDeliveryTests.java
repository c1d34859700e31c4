package se.kompis.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Delivery on the database that comes with Kompis. */
class SqliteDeliveryTests extends DeliveryContract {
    @TempDir private static Path folder;

    @Override
    String database() {
        return "jdbc:sqlite:%s?journal_mode=WAL&synchronous=OFF&busy_timeout=10000&transaction_mode=IMMEDIATE"
                .formatted(folder.resolve("kompis.db"));
    }
}
