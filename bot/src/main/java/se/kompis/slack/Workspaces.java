package se.kompis.slack;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The workspaces that have Kompis: those that installed it, and the one of the bot token in the
 * settings.
 */
@Repository
@WithSlack
class Workspaces {
    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);

    private final JdbcClient jdbc;
    private final TokenCipher cipher;
    private final SingleWorkspace single;
    private final Clock clock;

    Workspaces(JdbcClient jdbc, TokenCipher cipher, SingleWorkspace single, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.single = single;
        this.clock = clock;
    }

    /** Whether events of a workspace are for us; does not wait for Slack. */
    boolean serves(String team) {
        return installed(team).isPresent() || single.mayBe(team);
    }

    /** The workspace with its token; empty once it has uninstalled Kompis. */
    Optional<Workspace> find(String team) {
        return installed(team).or(() -> single.find(team));
    }

    private Optional<Workspace> installed(String team) {
        return jdbc.sql(
                        "select name, bot_user, key_id, token from slack_workspace where team_id = ?")
                .param(team)
                .query((row, _) ->
                        open(
                                team,
                                row.getString(1),
                                row.getString(2),
                                new TokenCipher.Sealed(row.getString(3), row.getString(4))))
                .optional()
                .flatMap(opened -> opened);
    }

    private Optional<Workspace> open(
            String team, String name, String botUser, TokenCipher.Sealed sealed) {
        Optional<String> token = cipher.open(sealed, team);
        if (token.isEmpty()) {
            log.error(
                    "The token of workspace {} does not open with the keys at hand; it needs key"
                            + " {}. Bring that key back, or install Kompis there again.",
                    team,
                    sealed.key());
        }
        return token.map(it -> new Workspace(team, name, botUser, it));
    }

    /** Keeps an installation; installing again replaces the token. */
    void save(Workspace workspace) {
        TokenCipher.Sealed sealed = cipher.seal(workspace.token(), workspace.team());
        jdbc.sql(
                        """
                        insert into slack_workspace (team_id, name, bot_user, key_id, token, installed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (team_id) do update set
                          name = excluded.name, bot_user = excluded.bot_user,
                          key_id = excluded.key_id, token = excluded.token,
                          installed_at = excluded.installed_at
                        """)
                .params(
                        workspace.team(),
                        workspace.name(),
                        workspace.botUser(),
                        sealed.key(),
                        sealed.text(),
                        clock.millis())
                .update();
    }

    /**
     * Forgets a token that is worth nothing any more.
     *
     * @param at when it was revoked, epoch milliseconds; an installation after that stays
     */
    void revoked(String team, long at) {
        jdbc.sql("delete from slack_workspace where team_id = ? and installed_at <= ?")
                .params(team, at)
                .update();
        single.revoked(team);
        log.info("Workspace {} has uninstalled Kompis", team);
    }
}
