package se.kompis;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: SQLite in the data folder, unless {@code KOMPIS_DATABASE_URL} names another. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnProperty("kompis.database-url")
    DatabaseAddress databaseAddress(@Value("${kompis.database-url}") String written) {
        return DatabaseAddress.of(written);
    }
}
