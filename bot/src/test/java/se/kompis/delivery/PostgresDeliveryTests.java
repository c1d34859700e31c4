package se.kompis.delivery;

import se.kompis.TestPostgres;

/** Delivery on a PostgreSQL that several instances share. */
class PostgresDeliveryTests extends DeliveryContract {

    @Override
    String database() {
        return TestPostgres.database();
    }
}
