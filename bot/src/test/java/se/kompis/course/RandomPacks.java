package se.kompis.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes packs of awkward texts that are nevertheless right. */
record RandomPacks(Random random) {
    /** What YAML and Markdown could stumble over. */
    private static final List<String> AWKWARD =
            List.of(
                    "åäö",
                    "yes",
                    "~",
                    "null",
                    "1.0",
                    "- x",
                    "a: b",
                    "#nej",
                    "\"citat\"",
                    "it's",
                    "{a}",
                    "[b]",
                    "&c",
                    "*d*",
                    "!e",
                    "|",
                    ">",
                    "%f",
                    "@g",
                    "`h`",
                    "?",
                    "2026-01-01",
                    "0x1F",
                    "🙂",
                    "—",
                    "\u00a0",
                    "a\\b",
                    "on",
                    "”",
                    "---",
                    "...",
                    "tab\tx",
                    "a\nb");

    CoursePack pack() {
        List<Lesson> lessons =
                IntStream.rangeClosed(1, 1 + random.nextInt(4))
                        .mapToObj(number -> lesson("lesson-" + number))
                        .toList();
        List<Course.Goal> goals =
                IntStream.rangeClosed(1, 3 + random.nextInt(3))
                        .mapToObj(number -> new Course.Goal("goal-" + number, text()))
                        .toList();
        Course course =
                new Course(
                        "course",
                        1 + random.nextInt(9),
                        text(),
                        random.nextBoolean() ? "sv" : "en",
                        audience(),
                        "beginner",
                        text(),
                        day(),
                        text(),
                        goals,
                        List.of(
                                new Course.Module(
                                        "m", text(), lessons.stream().map(Lesson::id).toList())));
        return new CoursePack(course, lessons, Map.of("pictures/p.svg", svg()));
    }

    private Lesson lesson(String id) {
        return new Lesson(
                id,
                text(),
                1 + random.nextInt(9),
                List.of("open-data", "ai"),
                audience(),
                text(),
                day(),
                text(),
                text(),
                random.nextBoolean()
                        ? Optional.of(new Lesson.Picture("pictures/p.svg", text()))
                        : Optional.empty(),
                Map.of(Lesson.EVERYONE, text()),
                List.of(new Lesson.Claim(text(), random.nextBoolean() ? text() : "", text())),
                IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> question()).toList(),
                "Ord ".repeat(70)
                        + "\n\n- ett\n- två "
                        + text().replaceAll("[^\\p{L} ]", " ").strip()
                        + ".");
    }

    private Question question() {
        Question.Kind kind = List.of(Question.Kind.values()).get(random.nextInt(4));
        int size = kind == Question.Kind.TRUE_FALSE ? 2 : 3;
        int right = random.nextInt(size);
        List<Question.Choice> options =
                IntStream.range(0, size)
                        .mapToObj(index ->
                                new Question.Choice(
                                        index + text(),
                                        kind == Question.Kind.ORDER || index == right,
                                        text()))
                        .toList();
        return new Question(
                kind,
                text(),
                random.nextBoolean() ? Optional.of(text()) : Optional.empty(),
                options);
    }

    private Set<String> audience() {
        return random.nextBoolean() ? Set.of() : Set.of("politician", "official");
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private String text() {
        return "x"
                + random.ints(1 + random.nextInt(4), 0, AWKWARD.size())
                        .mapToObj(AWKWARD::get)
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>å</title><desc>ä</desc></svg>\n";
    }
}
