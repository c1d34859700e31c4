/**
 * How that which nobody asked for gets to people: exactly once where the platform can be asked, and
 * never silently lost.
 *
 * <p>A module adds a {@link se.kompis.delivery.PushOrder} to the {@link se.kompis.delivery.Outbox},
 * in its own transaction. The outbox keeps what to say by kind and reference only: when it is time,
 * the module's {@link se.kompis.delivery.Composer} writes the words, or withdraws them. {@code
 * Claims} takes what the {@link se.kompis.conversation.Pace} allows, and commits that before {@code
 * Carrier} hands it to a channel; {@code Settlements} writes down what became of it. What nobody
 * knows the end of, since a process died or an answer got lost, {@code Doubts} looks for in the
 * history of the platform before it is sent again.
 *
 * <p>Every push ends as sent, failed, cancelled or abandoned, and {@link
 * se.kompis.delivery.Outbox#counts} adds them up at any moment.
 */
@NullMarked
package se.kompis.delivery;

import org.jspecify.annotations.NullMarked;
