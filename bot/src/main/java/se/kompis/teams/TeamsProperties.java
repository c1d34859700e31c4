package se.kompis.teams;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to Microsoft Teams. With neither an app nor anonymous play set up, Teams is off.
 *
 * @param appId of the bot's app registration ({@code MICROSOFT_APP_ID})
 * @param appPassword its client secret ({@code MICROSOFT_APP_PASSWORD})
 * @param appTenantId the Microsoft 365 tenant of a single-tenant registration ({@code
 *     MICROSOFT_APP_TENANT_ID}); without it the registration is of the older multi-tenant kind
 * @param tenants serves these Microsoft 365 tenants only ({@code KOMPIS_TEAMS_TENANTS}, ids
 *     separated by commas); empty for every tenant that installs the app
 * @param anonymous takes messages without a token, for play with an emulator on this machine
 *     ({@code KOMPIS_TEAMS_ANONYMOUS}); works only while the server listens on loopback
 * @param serviceHosts where answers may be sent ({@code KOMPIS_TEAMS_SERVICE_HOSTS}); a leading
 *     {@code *.} stands for any subdomain
 * @param fileHosts where files may be fetched ({@code KOMPIS_TEAMS_FILE_HOSTS})
 * @param openidMetadata tells the keys of Teams' tokens ({@code KOMPIS_TEAMS_OPENID_METADATA})
 * @param tokenEndpoint gives tokens for answers ({@code KOMPIS_TEAMS_TOKEN_ENDPOINT}); otherwise
 *     Entra's own
 * @param packageId names the Teams app ({@code KOMPIS_TEAMS_PACKAGE_ID}); otherwise the bot's id
 * @param privacyUrl where people read how their data is handled ({@code KOMPIS_TEAMS_PRIVACY_URL});
 *     otherwise the public address
 */
@ConfigurationProperties("kompis.teams")
record TeamsProperties(
        @DefaultValue("") String appId,
        @DefaultValue("") String appPassword,
        @DefaultValue("") String appTenantId,
        @DefaultValue List<String> tenants,
        @DefaultValue("false") boolean anonymous,
        @DefaultValue({"smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com"})
                List<String> serviceHosts,
        @DefaultValue("*.sharepoint.com") List<String> fileHosts,
        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
                URI openidMetadata,
        @Nullable URI tokenEndpoint,
        @DefaultValue("") String packageId,
        @DefaultValue("") String privacyUrl) {

    /** The directory that gives tokens to registrations of the older multi-tenant kind. */
    private static final String MULTI_TENANT = "botframework.com";

    /** Where tokens for answers come from. */
    URI tokenAddress() {
        return tokenEndpoint == null
                ? URI.create(
                        "https://login.microsoftonline.com/%s/oauth2/v2.0/token"
                                .formatted(appTenantId.isBlank() ? MULTI_TENANT : appTenantId))
                : tokenEndpoint;
    }

    /** Whether people of a Microsoft 365 tenant are served. */
    boolean serves(String tenant) {
        return tenants.isEmpty() || tenants.contains(tenant);
    }

    /** One of it is secret. */
    @Override
    public String toString() {
        return "TeamsProperties[appId=" + appId + ", anonymous=" + anonymous + "]";
    }
}
