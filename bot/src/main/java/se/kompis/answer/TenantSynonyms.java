package se.kompis.answer;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.SynonymSource;
import se.kompis.knowledge.analysis.Synonyms;

/**
 * What organisations call things. Those of a tenant hold for whoever reads its library; those of
 * the national library for everybody.
 */
@Repository
public class TenantSynonyms implements SynonymSource {
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final IdGenerator ids;
    private final Clock clock;

    TenantSynonyms(JdbcClient jdbc, IdGenerator ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<String> lines(LibraryId library) {
        return of(library.value()).stream().map(Line::text).toList();
    }

    /** Those of a tenant, oldest first. */
    public List<Line> of(String tenant) {
        return jdbc.sql(
                        """
                        select id, line from synonym where tenant_id = ?
                        order by created_at, id limit ?
                        """)
                .params(tenant, MOST)
                .query((row, _) -> new Line(row.getString(1), row.getString(2)))
                .list();
    }

    /**
     * Adds a line such as {@code Hubben, digitala hubben}, for all searches from now on.
     *
     * @return false if it is not written as it should be; then nothing has changed
     */
    public boolean add(String tenant, String line) {
        String tidied = Questions.tidied(line);
        if (!Synonyms.isLine(tidied)) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into synonym (id, tenant_id, line, created_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(ids.generateId().toString(), tenant, tidied, clock.millis())
                .update();
        return true;
    }

    /** Takes a line of a tenant away; another tenant's stays. */
    public void remove(String tenant, String id) {
        jdbc.sql("delete from synonym where id = ? and tenant_id = ?").params(id, tenant).update();
    }

    /** A line that was added. */
    public record Line(String id, String text) {}
}
