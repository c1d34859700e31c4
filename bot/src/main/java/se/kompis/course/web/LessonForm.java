package se.kompis.course.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kompis.course.Lesson;
import se.kompis.course.Question;

/**
 * What a form of a lesson brings: its texts. What it does not show (sources, kinds of questions)
 * stays as it was.
 */
record LessonForm(Map<String, String> values) {

    Lesson onto(Lesson before) {
        Map<String, String> task = new TreeMap<>();
        before.task().forEach((key, text) -> task.put(key, value("task." + key, text)));
        List<Question> questions = new ArrayList<>();
        for (int index = 0; index < before.questions().size(); index++) {
            questions.add(question(before.questions().get(index), "q" + index));
        }
        return new Lesson(
                before.id(),
                value("title", before.title()),
                before.version(),
                topics(value("topics", String.join(",", before.topics()))),
                before.audience(),
                before.owner(),
                before.reviewBy(),
                value("benefit", before.benefit()),
                value("risk", before.risk()),
                before.picture(),
                task,
                before.claims(),
                questions,
                value("body", before.body()));
    }

    private Question question(Question before, String at) {
        List<Question.Choice> options = new ArrayList<>();
        for (int index = 0; index < before.options().size(); index++) {
            options.add(choice(before, index, at));
        }
        Optional<String> hint =
                Optional.of(value(at + ".hint", before.hint().orElse("")))
                        .filter(it -> !it.isBlank());
        return new Question(before.kind(), value(at + ".prompt", before.prompt()), hint, options);
    }

    private Question.Choice choice(Question before, int index, String at) {
        Question.Choice choice = before.options().get(index);
        String here = at + ".o" + index;
        boolean right = before.kind() == Question.Kind.ORDER || values.containsKey(here + ".right");
        return new Question.Choice(
                value(here + ".text", choice.text()), right, value(here + ".why", choice.why()));
    }

    /** Browsers send line breaks as two characters. */
    private String value(String key, String otherwise) {
        return values.getOrDefault(key, otherwise).replace("\r\n", "\n").strip();
    }

    private static List<String> topics(String joined) {
        return Arrays.stream(joined.split("[,\\s]+")).filter(it -> !it.isBlank()).toList();
    }
}
