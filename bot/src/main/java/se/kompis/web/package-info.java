/**
 * The web chat: a channel like the others, whose room is a page. One conversation per visitor.
 *
 * <p>{@link se.kompis.web.ChatController} takes what the page sends, {@link
 * se.kompis.web.WebChannel} stores the answer as it is shown, and whoever waits for it is told.
 * What arrives while nobody waits is there when the page is opened again.
 */
@NullMarked
package se.kompis.web;

import org.jspecify.annotations.NullMarked;
