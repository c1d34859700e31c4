package se.kompis.material;

import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;

/** A material that was not searched before is searched from now on. */
public record MaterialPublished(LibraryId library, MaterialId material, int version) {}
