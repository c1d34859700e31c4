package se.kompis.people;

/**
 * Who somebody is according to a sign-in provider.
 *
 * @param scheme {@code oidc} for a subject of an issuer, {@code entra} for an object id
 * @param realm the issuer, or the Entra tenant
 * @param subject the person in it
 */
public record Identity(String scheme, String realm, String subject) {}
