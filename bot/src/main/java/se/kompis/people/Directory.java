package se.kompis.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.kompis.conversation.Role;

/** The people of an organisation, for those who look after it. */
@Repository
public class Directory {
    private static final String WHOLE =
            """
            select p.*, (select max(name) from identity i where i.person_id = p.id) as name
            from person p
            """;

    /** Whoever has a role comes first, then whoever came last. */
    private static final String ORDER =
            """
             order by case when exists (select 1 from person_role r where r.person_id = p.id)
               then 0 else 1 end, p.created_at desc, p.id
            """;

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people a tenant has. */
    public int count(String tenant) {
        return jdbc.sql("select count(*) from person where tenant_id = ?")
                .param(tenant)
                .query(Integer.class)
                .single();
    }

    /** How many of them have a role beyond learning. */
    public int countStaff(String tenant) {
        return jdbc.sql(
                        """
                        select count(distinct p.id) from person p
                        join person_role r on r.person_id = p.id
                        where p.tenant_id = ? and r.role <> 'LEARNER'
                        """)
                .param(tenant)
                .query(Integer.class)
                .single();
    }

    /** The people of a tenant, page by page. */
    public List<Profile> page(String tenant, int limit, int offset) {
        return jdbc.sql(WHOLE + " where p.tenant_id = ?" + ORDER + " limit ? offset ?")
                .params(tenant, limit, offset)
                .query((row, _) -> profile(row))
                .list();
    }

    /**
     * The people of a tenant with these words in their name, or exactly this id or account. Names
     * are compared here, since not every database knows that Å is å.
     */
    public List<Profile> search(String tenant, String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return jdbc
                .sql(
                        """
                        select p.id, i.name, r.account from person p
                        left join identity i on i.person_id = p.id
                        left join route r on r.person_id = p.id
                        where p.tenant_id = ? order by i.name, p.id
                        """)
                .param(tenant)
                .query((row, _) -> new Named(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(named -> named.fits(wanted))
                .map(Named::id)
                .distinct()
                .limit(limit)
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** The person with an id, whoever's they are: the caller checks the tenant. */
    public Optional<Profile> find(String person) {
        return jdbc.sql(WHOLE + " where p.id = ?")
                .param(person)
                .query((row, _) -> profile(row))
                .optional();
    }

    private Profile profile(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Profile(
                id,
                row.getString("tenant_id"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("audience"))
                        .map(name -> Audience.valueOf(name).key()),
                channels(id),
                roles(id),
                row.getInt("guest") == 1,
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    private List<String> channels(String person) {
        return jdbc.sql("select distinct channel from route where person_id = ? order by channel")
                .param(person)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Map<Role, Boolean> roles(String person) {
        Map<Role, Boolean> roles = new EnumMap<>(Role.class);
        jdbc.sql("select role, source from person_role where person_id = ? and role <> 'LEARNER'")
                .param(person)
                .query((row, _) ->
                        Map.entry(
                                Role.valueOf(row.getString(1)),
                                Arrivals.CLAIMED.equals(row.getString(2))))
                .list()
                .forEach(role -> roles.put(role.getKey(), role.getValue()));
        return roles;
    }

    private record Named(String id, @Nullable String name, @Nullable String account) {

        boolean fits(String wanted) {
            return id.startsWith(wanted)
                    || (account != null && account.toLowerCase(Locale.ROOT).equals(wanted))
                    || (name != null
                            && Arrays.stream(wanted.split("\\s+"))
                                    .allMatch(name.toLowerCase(Locale.ROOT)::contains));
        }
    }
}
