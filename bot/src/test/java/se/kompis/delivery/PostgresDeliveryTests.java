package se.kompis.delivery;

import org.junit.jupiter.api.BeforeAll;
import se.kompis.TestPostgres;

/** Delivery on a PostgreSQL that several instances share. */
class PostgresDeliveryTests implements DeliveryContract {
    private TwoInstances instances;

    @BeforeAll
    void start() {
        instances = new TwoInstances(TestPostgres.database());
    }

    @Override
    public TwoInstances instances() {
        return instances;
    }
}
