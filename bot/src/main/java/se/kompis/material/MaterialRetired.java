package se.kompis.material;

import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;

/**
 * A material is no longer searched.
 *
 * @param version the one that was in force
 */
public record MaterialRetired(LibraryId library, MaterialId material, int version) {}
