package se.kompis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Course;
import se.kompis.course.Courses;
import se.kompis.course.TaughtCourse;

/** The courses there are, and the one that somebody means. */
@Component
class Catalogue {
    private static final int MOST = 10;
    private static final int LABEL = 75;

    private final Courses courses;
    private final Texts texts;

    Catalogue(Courses courses, Texts texts) {
        this.courses = courses;
        this.texts = texts;
    }

    Reply list(Participant learner) {
        List<TaughtCourse> all = courses.readableBy(learner).stream().limit(MOST).toList();
        Locale locale = learner.locale();
        if (all.isEmpty()) {
            return Reply.of(new Block.Text(texts.get(locale, "learning.noCourses")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(texts.get(locale, "learning.courses.heading")));
        all.forEach(course -> blocks.add(new Block.Text(entry(course, locale))));
        blocks.add(
                new Block.Actions(
                        all.stream().map(course -> start(course, locale)).toList(), List.of()));
        return Reply.of(blocks);
    }

    private String entry(TaughtCourse taught, Locale locale) {
        Course course = taught.course();
        return texts.get(
                locale,
                "learning.courses.entry",
                course.title(),
                course.summary(),
                taught.lessons().size(),
                texts.getOr(locale, "learning.level." + course.level(), course.level()),
                texts.get(locale, "learning.language." + course.language()));
    }

    private Action start(TaughtCourse taught, Locale locale) {
        String label = texts.get(locale, "learning.start", taught.course().title());
        return Action.of(
                        "learning.start",
                        LessonCards.shortened(label, LABEL),
                        Map.of("course", taught.id()))
                .openingForm();
    }

    /** The course that somebody names by title or id, whole or by its beginning. */
    Optional<TaughtCourse> named(String name, Participant learner) {
        String wanted = name.strip().toLowerCase(learner.locale());
        List<TaughtCourse> all = courses.readableBy(learner);
        return all.stream()
                .filter(it -> it.course().id().equals(wanted) || title(it, learner).equals(wanted))
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(it ->
                                        wanted.length() > 3
                                                && title(it, learner).startsWith(wanted))
                                .findFirst());
    }

    private static String title(TaughtCourse course, Participant learner) {
        return course.course().title().toLowerCase(learner.locale());
    }
}
