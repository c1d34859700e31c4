/**
 * From what Kompis means to what Teams shows. {@link se.kompis.teams.cards.Cards} is the one way
 * in: it turns a response into messages with citations and into Adaptive Cards. Splitting, escaping
 * and Teams' limits live here and nowhere else.
 *
 * <p>The limits are those of Teams' documentation of <a
 * href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content">citations</a>
 * and <a
 * href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format">cards</a>;
 * the elements are those of <a href="https://adaptivecards.io/explorer/">Adaptive Cards 1.5</a>.
 */
@NullMarked
package se.kompis.teams.cards;

import org.jspecify.annotations.NullMarked;
