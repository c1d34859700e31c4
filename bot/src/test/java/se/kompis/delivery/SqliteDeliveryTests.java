package se.kompis.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Delivery on the database that comes with Kompis. */
class SqliteDeliveryTests implements DeliveryContract {
    private TwoInstances instances;

    @BeforeAll
    void start(@TempDir Path folder) {
        instances =
                new TwoInstances(
                        "jdbc:sqlite:%s?journal_mode=WAL&synchronous=OFF&busy_timeout=10000&transaction_mode=IMMEDIATE"
                                .formatted(folder.resolve("kompis.db")));
    }

    @Override
    public TwoInstances instances() {
        return instances;
    }
}
