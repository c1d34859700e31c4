/**
 * What there is to quote from: originals, their text with its places, and which version is in
 * force.
 *
 * <p>{@link se.kompis.material.Ingestion} takes a file in, {@link se.kompis.material.Materials}
 * keeps it and is the truth that the search indexes follow. A {@link
 * se.kompis.material.SourcePlace} is where quoted words stand, and {@link
 * se.kompis.material.SignedLinks} open it for readers who are signed in nowhere.
 */
@NullMarked
package se.kompis.material;

import org.jspecify.annotations.NullMarked;
