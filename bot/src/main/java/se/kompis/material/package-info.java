/**
 * What there is to quote from: originals, their text with its places, and which version is in force.
 *
 * <p>{@link se.kompis.material.Ingestion} takes a file in, {@link se.kompis.material.Materials} keeps it and
 * is the truth that the search indexes follow, {@link se.kompis.material.SourceLinks} makes and checks the
 * links that open a source at its place.
 */
@NullMarked
package se.kompis.material;

import org.jspecify.annotations.NullMarked;
