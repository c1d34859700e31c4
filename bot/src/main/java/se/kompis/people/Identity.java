package se.kompis.people;

/**
 * Who somebody is according to a sign-in provider.
 *
 * @param issuer the provider
 * @param subject the person, as the provider tells people apart
 */
public record Identity(String issuer, String subject) {}
