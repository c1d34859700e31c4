/**
 * The source viewer: opens a quoted place for readers who followed a signed link and are signed in
 * nowhere.
 *
 * <p>{@link se.kompis.material.web.CitedSources} decides what a link opens, {@link
 * se.kompis.material.web.PageImages} draws the cited page or slide with the quoted words marked,
 * and {@link se.kompis.material.web.SourceText} lays out the stored text around them.
 */
@NullMarked
package se.kompis.material.web;

import org.jspecify.annotations.NullMarked;
