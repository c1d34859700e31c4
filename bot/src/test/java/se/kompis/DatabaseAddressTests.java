package se.kompis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a PostgreSQL, as people write it. */
class DatabaseAddressTests {

    @Test
    void takesWhatJavaWrites() {
        String written = "jdbc:postgresql://db.example/kompis?user=anna&password=x";
        assertThat(DatabaseAddress.of(written))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example/kompis?user=anna&password=x",
                                Optional.empty(),
                                Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgresql"})
    void takesWhatEverybodyElseWrites(String scheme) {
        assertThat(
                        DatabaseAddress.of(
                                scheme + "://anna:p%40ss+w%C3%B6rd@db:5433/kompis?sslmode=require"))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db:5433/kompis?sslmode=require",
                                Optional.of("anna"),
                                Optional.of("p@ss+wörd")));
    }

    @Test
    void needsNeitherUserNorPort() {
        assertThat(DatabaseAddress.of("postgres://db/kompis"))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db/kompis", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/kompis", "db.example", "jdbc:sqlite:kompis.db"})
    void saysWhatItTakes(String written) {
        assertThatThrownBy(() -> DatabaseAddress.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgres://user:password@host/database");
    }

    @Test
    void keepsThePasswordToItself() {
        assertThat(DatabaseAddress.of("postgres://anna:secret@db/kompis").toString())
                .doesNotContain("secret");
    }
}
