/**
 * Fetches pages that somebody gave the address of, from the open internet only: never from the
 * network that Kompis itself runs in.
 *
 * <p>{@link se.kompis.material.fetch.Fetcher} follows redirects itself, and whatever it connects to
 * is checked at the moment of connecting ({@code GuardedSockets}), so that a name which changes its
 * address in between gains nothing.
 */
@NullMarked
package se.kompis.material.fetch;

import org.jspecify.annotations.NullMarked;
