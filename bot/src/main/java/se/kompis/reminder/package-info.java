/**
 * When somebody is reminded, and of what. A {@link se.kompis.reminder.Schedule} holds local times
 * and a zone; {@link se.kompis.reminder.Slots} computes each occurrence, moved by {@link
 * se.kompis.reminder.Availability} to where nobody is disturbed, which knows the {@link
 * se.kompis.delivery.SwedishCalendar}.
 */
@NullMarked
package se.kompis.reminder;

import org.jspecify.annotations.NullMarked;
