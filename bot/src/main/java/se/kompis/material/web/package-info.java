/**
 * The pages of material: the source viewer, and material in the console.
 *
 * <p>The source viewer opens a quoted place for readers who followed a signed link and are signed
 * in nowhere.
 *
 * <p>{@link se.kompis.material.web.CitedSources} decides what a link opens, {@link
 * se.kompis.material.web.PageImages} draws the cited page or slide with the quoted words marked,
 * and {@link se.kompis.material.web.SourceText} lays out the stored text around them.
 *
 * <p>In the console {@link se.kompis.material.web.MaterialListController} takes files in and shows
 * what there is, and {@link se.kompis.material.web.MaterialController} is about one material.
 */
@NullMarked
package se.kompis.material.web;

import org.jspecify.annotations.NullMarked;
