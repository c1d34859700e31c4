/**
 * People, their organisations, roles and settings, and what they may know and have forgotten about
 * themselves. Tells the dialogue who speaks.
 */
@NullMarked
package se.kompis.people;

import org.jspecify.annotations.NullMarked;
