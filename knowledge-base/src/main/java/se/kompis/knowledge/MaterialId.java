package se.kompis.knowledge;

/**
 * Names a material through all its versions.
 *
 * @param value opaque, never blank
 */
public record MaterialId(String value) {
    public MaterialId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A material id must not be blank");
        }
    }
}
