/**
 * The console: the pages at {@code /admin} for those who look after Kompis.
 *
 * <p>A module adds a page of its own in three steps. Its web edge declares a {@link
 * se.kompis.console.ConsolePage} as a bean; that puts the page in the menu and decides who may open
 * it and everything below its path. A controller there takes a {@link
 * se.kompis.conversation.Participant} as an argument: the administrator, already let in, whose
 * tenant and roles it checks against what is asked for. Its template is wrapped in {@code
 * ~{console/layout :: page(#{title}, ~{::main})}}. An address below {@code /admin} that no page
 * covers does not exist.
 *
 * <p>After a change a controller redirects to a page with {@code ?done=KEY}; the layout then shows
 * the text {@code done.KEY}. Figures for the overview come from beans of the type {@link
 * se.kompis.console.Figures}. {@code static/console.css} says which looks there are.
 */
@NullMarked
package se.kompis.console;

import org.jspecify.annotations.NullMarked;
