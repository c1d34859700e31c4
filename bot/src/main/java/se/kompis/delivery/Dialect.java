package se.kompis.delivery;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** The one thing that the two databases say differently here: how not to wait for others' rows. */
@Component
class Dialect {
    private final String skippingLocked;

    Dialect(DataSource database) throws MetaDataAccessException {
        String product =
                JdbcUtils.extractDatabaseMetaData(
                        database, DatabaseMetaData::getDatabaseProductName);
        // SQLite has one writer at a time, so nobody else holds a row.
        this.skippingLocked = "PostgreSQL".equals(product) ? " for update skip locked" : "";
    }

    /** Ends a query for rows to be changed. */
    String skippingLocked() {
        return skippingLocked;
    }
}
