/**
 * From a question to a quoted answer: the last skill to be asked, which takes any text as a
 * question. Remembers, without names, what was asked and whether the answer helped.
 */
@NullMarked
package se.kompis.answer;

import org.jspecify.annotations.NullMarked;
