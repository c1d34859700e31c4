/**
 * The dialogue, the same in every channel. Knows no other module.
 *
 * <p>A channel hands what arrived to the {@link se.kompis.conversation.Inbox} as a {@link
 * se.kompis.conversation.Message} and acknowledges it; the inbox then works it in the order of its
 * conversation. {@link se.kompis.conversation.Participants} says who speaks, {@link
 * se.kompis.conversation.Dialogue} finds the {@link se.kompis.conversation.Skill} that wants the
 * message, and the skill's {@link se.kompis.conversation.Response} goes back to the {@link
 * se.kompis.conversation.Channel}, which alone knows how it looks there. A {@link
 * se.kompis.conversation.Block} describes meaning, never look.
 */
@NullMarked
package se.kompis.conversation;

import org.jspecify.annotations.NullMarked;
