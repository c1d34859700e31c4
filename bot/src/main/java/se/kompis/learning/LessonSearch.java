package se.kompis.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.course.Lesson;
import se.kompis.course.TaughtLesson;
import se.kompis.knowledge.analysis.Grams;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.Word;

/**
 * Finds lessons by what they are about. Some hundred short texts need no index: each is weighed by
 * the words it shares with the question, rare ones more, and those of its title most.
 */
@Component
class LessonSearch {
    private static final double IN_TITLE = 3;
    private static final double IN_TOPIC = 2;

    /** Words that share most of their letters are the same word in another form. */
    private static final double ALIKE = .6;

    private final Courses courses;
    private final Paths paths;
    private final Texts texts;

    /** The words of lessons by their id: finding them takes longer than comparing. */
    private final Map<String, LessonWords> known = new ConcurrentHashMap<>();

    LessonSearch(Courses courses, Paths paths, Texts texts) {
        this.courses = courses;
        this.paths = paths;
        this.texts = texts;
    }

    /** The lessons for somebody that fit a question best. */
    List<TaughtLesson> find(String question, Participant learner, int limit) {
        List<TaughtLesson> lessons = lessons(learner);
        Map<TaughtLesson, Double> scores = new HashMap<>();
        for (Word word : words(question, learner.locale().getLanguage())) {
            weigh(word, lessons, scores);
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scores.entrySet().stream()
                .filter(it -> it.getValue() > best / 2)
                .sorted(
                        Map.Entry.<TaughtLesson, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(it -> it.getKey().id()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    /** All lessons for somebody, in their language. */
    List<TaughtLesson> lessons(Participant learner) {
        String language = learner.locale().getLanguage();
        return courses.readableBy(learner).stream()
                .filter(course -> course.course().language().equals(language))
                .flatMap(course -> paths.of(course, learner).lessons().stream())
                .toList();
    }

    private void weigh(Word word, List<TaughtLesson> lessons, Map<TaughtLesson, Double> scores) {
        Map<TaughtLesson, Double> found = new HashMap<>();
        for (TaughtLesson lesson : lessons) {
            double weight = weight(word, lesson);
            if (weight > 0) {
                found.put(lesson, weight);
            }
        }
        double rare = Math.log(1 + (double) lessons.size() / Math.max(found.size(), 1));
        found.forEach((lesson, weight) -> scores.merge(lesson, weight * rare, Double::sum));
    }

    private double weight(Word word, TaughtLesson lesson) {
        LessonWords words = known(lesson);
        return Math.max(
                IN_TITLE * share(word, words.title()),
                Math.max(IN_TOPIC * share(word, words.topics()), share(word, words.body())));
    }

    private LessonWords known(TaughtLesson lesson) {
        LessonWords before = known.get(lesson.id());
        if (before != null && before.isOf(lesson.lesson())) {
            return before;
        }
        LessonWords words =
                new LessonWords(
                        lesson.lesson(),
                        words(lesson.lesson().title(), lesson.language()),
                        words(topics(lesson), lesson.language()),
                        words(lesson.lesson().body(), lesson.language()));
        known.put(lesson.id(), words);
        return words;
    }

    /** The words of a lesson that say something. */
    private record LessonWords(Lesson of, List<Word> title, List<Word> topics, List<Word> body) {

        boolean isOf(Lesson lesson) {
            return of.equals(lesson);
        }
    }

    private String topics(TaughtLesson taught) {
        Locale locale = taught.language().equals("en") ? Participant.ENGLISH : Participant.SWEDISH;
        return taught.lesson().topics().stream()
                .map(topic -> texts.getOr(locale, "topic." + topic, topic))
                .collect(Collectors.joining(" "));
    }

    /** How much of a word stands in a text, 0 or {@link #ALIKE} to 1. */
    private static double share(Word wanted, List<Word> words) {
        double best = 0;
        for (Word word : words) {
            best = Math.max(best, likeness(wanted, word));
        }
        return best;
    }

    private static double likeness(Word wanted, Word word) {
        if (wanted.stem().equals(word.stem())) {
            return 1;
        }
        Grams grams = wanted.form().grams();
        double share = (double) grams.countIn(word.form().grams()) / grams.size();
        return share >= ALIKE ? share : 0;
    }

    private static List<Word> words(String text, String language) {
        return TextAnalyzer.of(Language.of(language)).words(text).stream()
                .filter(word -> !word.stop())
                .toList();
    }
}
