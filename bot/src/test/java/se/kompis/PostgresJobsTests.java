package se.kompis;

/** Recurring jobs on a PostgreSQL that several instances share. */
class PostgresJobsTests extends JobsContract {

    @Override
    String database() {
        return TestPostgres.database();
    }
}
