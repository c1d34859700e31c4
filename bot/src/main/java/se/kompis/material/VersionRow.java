package se.kompis.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.analysis.Language;

/** A version as its row tells it. */
final class VersionRow {
    /** All versions with their materials {@code m} and {@code v}, to be narrowed. */
    static final String SELECT =
            """
            select m.id, m.tenant_id, m.state, m.sequence, m.version as latest, v.*
            from material m join material_version v on v.material_id = m.id
            """;

    private VersionRow() {}

    static StoredVersion of(ResultSet row) throws SQLException {
        return new StoredVersion(
                new LibraryId(row.getString("tenant_id")),
                new MaterialId(row.getString("id")),
                row.getInt("version"),
                row.getInt("version") == row.getInt("latest"),
                MaterialState.valueOf(row.getString("state")),
                description(row),
                row.getString("media_type"),
                row.getString("content_hash"));
    }

    private static StoredVersion.Description description(ResultSet row) throws SQLException {
        return new StoredVersion.Description(
                row.getString("title"),
                text(row, "publisher"),
                text(row, "licence"),
                Language.of(row.getString("language")),
                date(row, "version_date"),
                keys(row.getString("audience")),
                keys(row.getString("topics")),
                text(row, "level"),
                text(row, "owner"),
                date(row, "review_by"),
                date(row, "expires"),
                row.getString("file_name"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    private static Set<String> keys(String joined) {
        return joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }
}
