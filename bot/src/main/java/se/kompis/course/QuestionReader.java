package se.kompis.course;

import java.util.List;
import java.util.Optional;

/** Reads a question of a lesson. */
final class QuestionReader {
    private static final int MOST_OPTIONS = 6;

    private final Faults faults;

    private QuestionReader(Faults faults) {
        this.faults = faults;
    }

    static Question read(YamlMap map, Faults faults) {
        return new QuestionReader(faults).read(map);
    }

    private Question read(YamlMap map) {
        map.only("kind", "prompt", "hint", "options");
        String key = map.text("kind");
        Optional<Question.Kind> kind = Question.Kind.of(key);
        faults.check(kind.isPresent() || key.isBlank(), map.line("kind"), "unknownKind", key);
        Question.Kind known = kind.orElse(Question.Kind.SEVERAL);
        Question question =
                new Question(
                        known,
                        map.text("prompt"),
                        map.optional("hint"),
                        map.maps("options").stream().map(it -> choice(it, known)).toList());
        check(question, map.line("options"));
        return question;
    }

    private Question.Choice choice(YamlMap map, Question.Kind kind) {
        if (kind == Question.Kind.ORDER) {
            map.only("text", "why");
            return new Question.Choice(map.text("text"), true, map.optional("why").orElse(""));
        }
        map.only("text", "right", "why");
        return new Question.Choice(map.text("text"), map.truth("right"), map.text("why"));
    }

    private void check(Question question, int line) {
        List<Question.Choice> options = question.options();
        int right = question.right().size();
        int size = options.size();
        switch (question.kind()) {
            case SINGLE -> {
                faults.check(size >= 2 && size <= MOST_OPTIONS, line, "options", 2, MOST_OPTIONS);
                faults.check(right == 1, line, "oneRight", right);
            }
            case TRUE_FALSE -> {
                faults.check(size == 2, line, "options", 2, 2);
                faults.check(right == 1, line, "oneRight", right);
            }
            case SEVERAL -> {
                faults.check(size >= 3 && size <= MOST_OPTIONS, line, "options", 3, MOST_OPTIONS);
                faults.check(right >= 1 && right < size, line, "someRight");
            }
            case ORDER ->
                    faults.check(
                            size >= 3 && size <= MOST_OPTIONS, line, "options", 3, MOST_OPTIONS);
        }
        long different = options.stream().map(it -> it.text().strip()).distinct().count();
        faults.check(different == size, line, "sameOptions");
    }
}
