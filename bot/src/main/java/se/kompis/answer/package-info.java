/**
 * From a question to a quoted answer: the last skill to be asked, which takes any text as a
 * question. Remembers, without names, what was asked and whether the answer helped.
 *
 * <p>What the material could not answer is a {@link se.kompis.answer.Gap}: {@link
 * se.kompis.answer.Gaps} puts such questions together by likeness. {@link
 * se.kompis.answer.ExpertDesk} brings one to an {@link se.kompis.answer.Expert} and the answer to
 * whoever waits for it; {@link se.kompis.answer.ExpertMaterial} makes it material once somebody
 * else has approved it. {@link se.kompis.answer.TryOut} shows what a question would be answered
 * with and why, by the same search, with the {@link se.kompis.answer.TenantSynonyms} of the
 * organisation.
 */
@NullMarked
package se.kompis.answer;

import org.jspecify.annotations.NullMarked;
