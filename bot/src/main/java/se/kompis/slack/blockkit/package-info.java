/**
 * From what Kompis means to what Slack shows. {@link se.kompis.slack.blockkit.BlockKit} is the one
 * way in: it turns a reply into messages, a form into a modal and the skills' home into the Home
 * tab. Splitting, escaping and Slack's limits live here and nowhere else.
 *
 * <p>The limits are those of <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack's
 * reference</a>.
 */
@NullMarked
package se.kompis.slack.blockkit;

import org.jspecify.annotations.NullMarked;
