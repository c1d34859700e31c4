package se.kompis.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.course.Courses;
import se.kompis.course.TaughtLesson;

/** Decides what is asked again, and when. */
@Component
class Repeating {
    private final Repetitions repetitions;
    private final AskedQuestions questions;
    private final Courses courses;
    private final Enrolments enrolments;
    private final Fsrs fsrs;
    private final int cap;
    private final Clock clock;

    Repeating(
            Repetitions repetitions,
            AskedQuestions questions,
            Courses courses,
            Enrolments enrolments,
            LearningProperties properties,
            Clock clock) {
        this.repetitions = repetitions;
        this.questions = questions;
        this.courses = courses;
        this.enrolments = enrolments;
        this.fsrs = new Fsrs(properties.parameters(), properties.retention());
        this.cap = properties.dailyRepetitions();
        this.clock = clock;
    }

    /**
     * What is left to repeat today, in order. What the cap leaves over is moved to the days after.
     */
    @Transactional
    public List<Repetition> today(Participant learner, Instant now) {
        LearnerDay day = LearnerDay.of(now, learner.zone());
        List<Repetition> due =
                repetitions.dueBefore(learner.person(), day.plus(1).start()).stream()
                        .filter(it -> isWanted(it.lesson(), learner))
                        .toList();
        DailyPlan plan = DailyPlan.of(due, day, done(learner, day), cap);
        postpone(learner, plan, day);
        return plan.today();
    }

    /** Still taught, and not of a course that the learner left. */
    private boolean isWanted(String lesson, Participant learner) {
        return courses.lesson(lesson, learner)
                .filter(it -> !enrolments.hasLeft(learner.person(), it.course()))
                .isPresent();
    }

    private int done(Participant learner, LearnerDay day) {
        return questions.repeatedSince(learner.person(), day.start());
    }

    private void postpone(Participant learner, DailyPlan plan, LearnerDay day) {
        for (int index = 0; index < plan.later().size(); index++) {
            Instant until = day.plus(index + 1L).start();
            plan.later()
                    .get(index)
                    .forEach(it -> repetitions.postpone(learner.person(), it.lesson(), until));
        }
    }

    /**
     * The lesson that was shown today for repetition and still waits for its answer, or the next.
     */
    Optional<TaughtLesson> next(Participant learner) {
        LearnerDay day = LearnerDay.of(clock.instant(), learner.zone());
        return questions
                .waitingSince(learner.person(), day.start())
                .flatMap(lesson -> courses.lesson(lesson, learner))
                .or(() ->
                        today(learner, clock.instant()).stream()
                                .flatMap(it -> courses.lesson(it.lesson(), learner).stream())
                                .findFirst());
    }

    /** The question that is asked next time: they take turns. */
    int question(TaughtLesson lesson, Participant learner) {
        int reviews =
                repetitions.find(learner.person(), lesson.id()).map(Repetition::reviews).orElse(0);
        return reviews % lesson.lesson().questions().size();
    }

    Instant now() {
        return clock.instant();
    }

    /** When something is to be repeated after today. */
    Optional<Instant> nextDue(Participant learner) {
        Instant tomorrow = LearnerDay.of(clock.instant(), learner.zone()).plus(1).start();
        return repetitions.of(learner.person()).stream()
                .map(Repetition::dueAt)
                .map(due -> due.isBefore(tomorrow) ? tomorrow : due)
                .findFirst();
    }

    /** A lesson was learnt: it will be asked again. One that is being repeated stays as it is. */
    void learnt(String lesson, Grade grade, Participant learner) {
        if (repetitions.find(learner.person(), lesson).isEmpty()) {
            put(lesson, fsrs.first(grade), 0, learner);
        }
    }

    /** A repetition was answered. */
    void repeated(AskedQuestion asked, boolean right, Participant learner) {
        repetitions
                .find(learner.person(), asked.lesson())
                .ifPresent(before -> repeated(before, asked, right, learner));
    }

    private void repeated(
            Repetition before, AskedQuestion asked, boolean right, Participant learner) {
        Duration took = Duration.between(asked.askedAt(), clock.instant());
        Grade grade = Grade.ofRepetition(right, asked.hinted(), took);
        long days = LearnerDay.of(clock.instant(), learner.zone()).since(before.reviewedAt());
        put(
                before.lesson(),
                fsrs.next(before.memory(), days, grade),
                before.reviews() + 1,
                learner);
    }

    private void put(String lesson, MemoryState memory, int reviews, Participant learner) {
        Instant due =
                LearnerDay.of(clock.instant(), learner.zone()).plus(fsrs.interval(memory)).start();
        repetitions.put(
                learner.person(), new Repetition(lesson, memory, clock.instant(), due, reviews));
    }
}
