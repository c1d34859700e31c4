package se.kompis.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Subject;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.course.TaughtLesson;

/** Lessons that fit: to what somebody wants to learn about, and to what was just answered. */
@Component
class Offers {
    private static final int AT_A_TIME = 3;
    private static final int LABEL = 75;

    private final LessonSearch search;
    private final LessonsTaken taken;
    private final Courses courses;
    private final Catalogue catalogue;
    private final Texts texts;

    Offers(
            LessonSearch search,
            LessonsTaken taken,
            Courses courses,
            Catalogue catalogue,
            Texts texts) {
        this.search = search;
        this.taken = taken;
        this.courses = courses;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The lessons about something. */
    Reply about(String subject, Participant learner) {
        List<TaughtLesson> found = search.find(subject, learner, AT_A_TIME);
        Locale locale = learner.locale();
        if (found.isEmpty()) {
            String none = texts.get(locale, "learning.about.none");
            return catalogue.list(learner).after(List.of(new Block.Text(none)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(texts.get(locale, "learning.about.found", found.size())));
        blocks.add(new Block.Actions(found.stream().map(Offers::open).toList(), List.of()));
        return Reply.of(blocks);
    }

    private static Action open(TaughtLesson lesson) {
        return Action.of(
                "learning.lesson",
                LessonCards.shortened(lesson.lesson().title(), LABEL),
                Map.of("lesson", lesson.id()));
    }

    /** The lesson that goes on from an answer, if there is one that was not taken. */
    List<Action> on(Subject subject, Participant learner) {
        Set<String> known = taken.of(learner.person());
        Set<String> resting = courses.restingOn(subject.materials());
        List<TaughtLesson> fresh =
                search.lessons(learner).stream().filter(it -> !known.contains(it.id())).toList();
        List<TaughtLesson> fitting = search.find(subject.question(), learner, fresh.size());
        return fresh.stream()
                .filter(it -> fits(it, subject, resting))
                .max(Comparator.comparingInt(it -> worth(it, subject, resting, fitting)))
                .map(it -> offer(it, learner.locale()))
                .stream()
                .toList();
    }

    private static boolean fits(TaughtLesson lesson, Subject subject, Set<String> resting) {
        return resting.contains(lesson.id())
                || lesson.lesson().topics().stream().anyMatch(subject.topics()::contains);
    }

    /**
     * That the lesson speaks of the question counts most, then that it rests on the same source.
     */
    private static int worth(
            TaughtLesson lesson, Subject subject, Set<String> resting, List<TaughtLesson> fitting) {
        int place = fitting.indexOf(lesson);
        int asked = place < 0 ? 0 : 100 - Math.min(place, 50);
        long topics = lesson.lesson().topics().stream().filter(subject.topics()::contains).count();
        return asked + (resting.contains(lesson.id()) ? 30 : 0) + (int) topics;
    }

    private Action offer(TaughtLesson lesson, Locale locale) {
        String label = texts.get(locale, "learning.offer", lesson.lesson().title());
        return Action.of(
                "learning.lesson",
                LessonCards.shortened(label, LABEL),
                Map.of("lesson", lesson.id()));
    }

    /** The id of the course that a text names, if it names one. */
    Optional<String> course(String name, Participant learner) {
        return catalogue.named(name, learner).map(it -> it.id());
    }
}
