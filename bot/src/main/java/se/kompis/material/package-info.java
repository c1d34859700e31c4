/**
 * What there is to quote from: originals, their text with its places, and which version is in
 * force.
 *
 * <p>{@link se.kompis.material.Uploads} takes what people send, which becomes a draft; {@link
 * se.kompis.material.Lifecycle} publishes, replaces and retires. {@link
 * se.kompis.material.Ingestion} takes a file in and publishes it at once, {@link
 * se.kompis.material.Materials} keeps it and is the truth that the search indexes follow. A {@link
 * se.kompis.material.SourcePlace} is where quoted words stand, and {@link
 * se.kompis.material.SignedLinks} open it for readers who are signed in nowhere.
 */
@NullMarked
package se.kompis.material;

import org.jspecify.annotations.NullMarked;
