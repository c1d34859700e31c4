package se.kompis.material;

import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;

/**
 * Another version of a published material is in force: words of the earlier ones may have changed.
 *
 * @param version the one in force now
 */
public record MaterialReplaced(LibraryId library, MaterialId material, int version) {}
