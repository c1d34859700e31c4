package se.kompis.course;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a lesson and says all that is wrong with it. */
final class LessonReader {
    /** What reads in about a minute, and leaves one for the question. */
    private static final int FEWEST_WORDS = 60;

    private static final int MOST_WORDS = 180;
    private static final int LONGEST_TITLE = 150;

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private final String file;
    private final Faults faults;

    private LessonReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** A lesson as far as it can be read; whole only if no fault was added. */
    static Lesson read(String file, String text, Collection<Fault> faults) {
        return new LessonReader(file, new Faults(file, faults)).read(text);
    }

    /** The lines of a lesson's claims, in order, as far as they can be read. */
    static List<Integer> claimLines(String text) {
        Faults known = new Faults("", new java.util.ArrayList<>());
        return LessonFile.of(text).stream()
                .flatMap(file -> YamlMap.read(file.front(), known, 1).maps("claims").stream())
                .map(claim -> claim.line("sentence"))
                .toList();
    }

    private Lesson read(String text) {
        Optional<LessonFile> parts = LessonFile.of(text);
        faults.check(parts.isPresent(), 1, "noFront");
        LessonFile lesson = parts.orElse(new LessonFile("{}", "", 1));
        YamlMap front =
                YamlMap.read(lesson.front(), faults, 1)
                        .only(
                                "id",
                                "title",
                                "version",
                                "topics",
                                "audience",
                                "owner",
                                "review-by",
                                "benefit",
                                "risk",
                                "picture",
                                "task",
                                "claims",
                                "questions");
        Lesson read = lesson(front, lesson.body());
        check(front, read, lesson.bodyLine());
        return read;
    }

    private Lesson lesson(YamlMap front, String body) {
        return new Lesson(
                front.id("id"),
                front.text("title"),
                front.number("version"),
                front.texts("topics"),
                Audiences.read(front, faults),
                front.text("owner"),
                front.date("review-by"),
                front.text("benefit"),
                front.text("risk"),
                front.map("picture").map(this::picture),
                front.map("task").map(this::task).orElse(Map.of()),
                front.maps("claims").stream().map(this::claim).toList(),
                front.maps("questions").stream()
                        .map(question -> QuestionReader.read(question, faults))
                        .toList(),
                body);
    }

    private Lesson.Picture picture(YamlMap picture) {
        picture.only("file", "alt");
        return new Lesson.Picture(picture.text("file"), picture.text("alt"));
    }

    private Map<String, String> task(YamlMap task) {
        Map<String, String> tasks = new LinkedHashMap<>();
        for (String key : task.keys()) {
            boolean known = key.equals(Lesson.EVERYONE) || Audiences.ALL.contains(key);
            faults.check(known, task.line(key), "unknownAudience", key);
            tasks.put(key, task.text(key));
        }
        return tasks;
    }

    private Lesson.Claim claim(YamlMap claim) {
        claim.only("source", "publisher", "sentence");
        return new Lesson.Claim(
                claim.text("source"),
                claim.optional("publisher").orElse(""),
                claim.text("sentence"));
    }

    private void check(YamlMap front, Lesson lesson, int bodyLine) {
        faults.check(
                file.equals(PackFiles.lesson(lesson.id())),
                front.line("id"),
                "idIsNotFile",
                lesson.id());
        faults.check(lesson.title().length() <= LONGEST_TITLE, front.line("title"), "longTitle");
        faults.check(!lesson.topics().isEmpty(), front.line("topics"), "missing", "topics");
        lesson.topics()
                .forEach(topic ->
                        faults.check(
                                topic.matches("[a-z][a-z-]*"),
                                front.line("topics"),
                                "notAnId",
                                topic));
        faults.check(!lesson.task().isEmpty(), front.line("task"), "missing", "task");
        faults.check(!lesson.claims().isEmpty(), front.line("claims"), "missing", "claims");
        int questions = lesson.questions().size();
        faults.check(
                questions >= 1 && questions <= 3, front.line("questions"), "questions", questions);
        checkWords(lesson, bodyLine);
        checkBody(lesson.body(), bodyLine);
    }

    private void checkWords(Lesson lesson, int bodyLine) {
        int words = words(lesson);
        faults.check(
                words >= FEWEST_WORDS && words <= MOST_WORDS,
                bodyLine,
                "words",
                words,
                FEWEST_WORDS,
                MOST_WORDS);
    }

    /** How many words a learner reads before the task. */
    static int words(Lesson lesson) {
        return (int)
                Stream.of(lesson.body(), lesson.benefit(), lesson.risk())
                        .flatMap(text -> Arrays.stream(text.split("\\s+")))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count();
    }

    private void checkBody(String body, int bodyLine) {
        checkNode(PARSER.parse(body), bodyLine + leading(body));
    }

    /** A blank line parts the dashes from the body. */
    private static int leading(String body) {
        return body.isEmpty() ? 0 : 1;
    }

    private void checkNode(@Nullable Node node, int line) {
        for (Node at = node; at != null; at = at.getNext()) {
            if (at instanceof Heading
                    || at instanceof Image
                    || at instanceof HtmlBlock
                    || at instanceof HtmlInline) {
                faults.add(line + lineOf(at), "markup");
            }
            checkNode(at.getFirstChild(), line);
        }
    }

    private static int lineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
    }
}
