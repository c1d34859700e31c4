/**
 * The handout: an answer as a page that is made to be printed, for holders of a signed link who are
 * signed in nowhere.
 */
@NullMarked
package se.kompis.answer.web;

import org.jspecify.annotations.NullMarked;
