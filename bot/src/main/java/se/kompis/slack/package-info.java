/**
 * Slack, a channel like the others: direct messages, assistant threads, mentions, a slash command,
 * a message shortcut, the Home tab, buttons and forms.
 *
 * <p>What arrives comes through {@link se.kompis.slack.SocketConnection} or {@link
 * se.kompis.slack.EventsController}, which checks the signature, to {@link
 * se.kompis.slack.Requests}. Its handlers turn it into messages for the inbox and acknowledge; the
 * answers go back through {@link se.kompis.slack.SlackChannel}. {@link se.kompis.slack.Workspaces}
 * knows who installed Kompis and with which token, and {@link se.kompis.slack.Calls} is the only
 * place that calls Slack.
 */
@NullMarked
package se.kompis.slack;

import org.jspecify.annotations.NullMarked;
