/**
 * When somebody is reminded, and of what.
 *
 * <p>{@link se.kompis.reminder.ReminderSkill} takes wishes in words ({@link
 * se.kompis.reminder.Understanding}), by buttons or by a form. A {@link
 * se.kompis.reminder.Schedule} holds local times and a zone; {@link se.kompis.reminder.Slots}
 * computes each occurrence, moved by {@link se.kompis.reminder.Availability} to where nobody is
 * disturbed, which knows the {@link se.kompis.delivery.SwedishCalendar}. {@link
 * se.kompis.reminder.Planner} takes the slots that have come and hands what is due to delivery;
 * {@link se.kompis.reminder.ReminderComposer} writes it when it goes out.
 *
 * <p>{@link se.kompis.reminder.Campaigning} is what administrators do with campaigns: what is sent
 * to many, in waves, within everybody's own hours.
 */
@NullMarked
package se.kompis.reminder;

import org.jspecify.annotations.NullMarked;
