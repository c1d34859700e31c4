package se.kompis.teams;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Whether Teams has to show a token; stops the start when what is set makes no sense. */
@Component
@WithTeams
class TeamsMode {
    private final boolean anonymous;

    TeamsMode(TeamsProperties properties, ServerProperties server) {
        anonymous = properties.anonymous();
        if (anonymous) {
            checkAnonymous(properties, server.getAddress());
        } else {
            require(properties.appId(), "MICROSOFT_APP_ID is missing.");
            require(properties.appPassword(), "MICROSOFT_APP_PASSWORD is missing.");
        }
    }

    private static void checkAnonymous(TeamsProperties properties, @Nullable InetAddress address) {
        if (!properties.appId().isBlank()) {
            throw new TeamsSettingException(
                    "KOMPIS_TEAMS_ANONYMOUS and MICROSOFT_APP_ID exclude each other: an app's"
                            + " messages come with a token.");
        }
        // Without tokens anybody who reaches the server could write in anybody's name.
        if (address == null || !address.isLoopbackAddress()) {
            throw new TeamsSettingException(
                    "KOMPIS_TEAMS_ANONYMOUS works only while the server listens on loopback"
                            + " (SERVER_ADDRESS=127.0.0.1).");
        }
    }

    private static void require(String value, String otherwise) {
        if (value.isBlank()) {
            throw new TeamsSettingException(otherwise);
        }
    }

    /** Whether messages come without a token, from this machine alone. */
    boolean isAnonymous() {
        return anonymous;
    }
}
