/**
 * The pages of answers: the handout, made to be printed, for holders of a signed link who are
 * signed in nowhere; and, in the console, the gap list, the experts and the try-out.
 */
@NullMarked
package se.kompis.answer.web;

import org.jspecify.annotations.NullMarked;
