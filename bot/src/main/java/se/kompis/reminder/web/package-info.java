/** The pages of the console on which administrators prepare, watch and stop campaigns. */
@NullMarked
package se.kompis.reminder.web;

import org.jspecify.annotations.NullMarked;
