/**
 * Who has learnt what: enrolment, lessons taken, questions answered, and when to ask again.
 *
 * <p>{@link se.kompis.learning.LearningSkill} is the way in. What is asked again, and when, follows
 * FSRS-6 ({@link se.kompis.learning.Fsrs}); {@link se.kompis.learning.DailyPlan} keeps a day's
 * repetitions below the cap. {@link se.kompis.learning.DueLearning} tells other modules what is due
 * for a person, and makes the card.
 */
@NullMarked
package se.kompis.learning;

import org.jspecify.annotations.NullMarked;
