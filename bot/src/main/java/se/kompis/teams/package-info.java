/**
 * Microsoft Teams, a channel like the others: personal chat, group chat, channels, cards, thumbs
 * and files, over the <a
 * href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Bot
 * Connector protocol</a>.
 *
 * <p>What arrives comes through {@link se.kompis.teams.MessagesController}, which lets {@link
 * se.kompis.teams.Gate} check who sends it. Messages go to the inbox and are acknowledged at once;
 * of an invoke ({@link se.kompis.teams.InvokeHandler}) the result is itself the acknowledgement.
 * The answers go back through {@link se.kompis.teams.TeamsChannel}. {@link
 * se.kompis.teams.References} knows where each person can be reached, {@link se.kompis.teams.Posts}
 * keeps to what Teams takes in a conversation, and {@link se.kompis.teams.Connector} is the only
 * place that calls Teams.
 */
@NullMarked
package se.kompis.teams;

import org.jspecify.annotations.NullMarked;
