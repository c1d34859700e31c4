package se.kompis.slack;

import com.slack.api.model.User;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Route;

/** Asks Slack who somebody is, at first contact. */
@Component
@WithSlack
class Introductions {
    private static final Logger log = LoggerFactory.getLogger(Introductions.class);

    private final Workspaces workspaces;
    private final Calls calls;

    Introductions(Workspaces workspaces, Calls calls) {
        this.workspaces = workspaces;
        this.calls = calls;
    }

    /** What Slack knows; without an answer what was known before. */
    Hints of(Route route, Hints before) {
        return workspaces
                .find(route.connection())
                .flatMap(workspace -> user(workspace, route.account()))
                .map(user -> hints(user, route.connection(), before))
                .orElse(before);
    }

    private Optional<User> user(Workspace workspace, String account) {
        try {
            return Optional.of(
                    calls.call(
                                    workspace,
                                    client ->
                                            client.usersInfo(
                                                    it -> it.user(account).includeLocale(true)))
                            .getUser());
        } catch (CallException unknown) {
            log.warn("users.info for {}: {}", account, unknown.error());
            return Optional.empty();
        }
    }

    private static Hints hints(User user, String team, Hints before) {
        return new Hints(
                Optional.ofNullable(user.getLocale()).map(Locale::forLanguageTag),
                zone(user.getTz()),
                before.guest() || isGuest(user, team));
    }

    /** From another organisation, or let in as a guest by this one. */
    private static boolean isGuest(User user, String team) {
        return user.isStranger()
                || user.isRestricted()
                || user.isUltraRestricted()
                || !belongsTo(user, team);
    }

    /** In Enterprise Grid one account belongs to several workspaces of the same organisation. */
    private static boolean belongsTo(User user, String team) {
        return user.getTeamId() == null
                || user.getTeamId().equals(team)
                || (user.getEnterpriseUser() != null
                        && user.getEnterpriseUser().getTeams() != null
                        && user.getEnterpriseUser().getTeams().contains(team));
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException unknownZone) {
            return Optional.empty();
        }
    }
}
