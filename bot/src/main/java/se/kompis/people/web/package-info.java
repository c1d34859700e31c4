/**
 * Who may open which page: sessions of browsers, the one-time sign-in link, and the security
 * headers of every page.
 */
@NullMarked
package se.kompis.people.web;

import org.jspecify.annotations.NullMarked;
