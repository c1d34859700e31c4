package se.kompis.people;

/**
 * An organisation: a municipality, a region, or the editors of the national library.
 *
 * @param id opaque, but for {@link Tenants#NATIONAL}
 * @param name as people see it
 */
public record Tenant(String id, String name) {}
