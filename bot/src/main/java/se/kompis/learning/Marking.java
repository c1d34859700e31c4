package se.kompis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Courses;
import se.kompis.course.Question;
import se.kompis.course.TaughtLesson;

/**
 * Takes answers to questions: explains at once, and says what comes next. Each counts once, and
 * what can no longer be answered gets a kind reply.
 */
@Component
class Marking {
    private final AskedQuestions questions;
    private final Courses courses;
    private final Repeating repeating;
    private final LessonsTaken taken;
    private final Tasks tasks;
    private final Enrolments enrolments;
    private final Paths paths;
    private final LessonCards cards;
    private final Teaching teaching;
    private final Texts texts;

    Marking(
            AskedQuestions questions,
            Courses courses,
            Repeating repeating,
            LessonsTaken taken,
            Tasks tasks,
            Enrolments enrolments,
            Paths paths,
            LessonCards cards,
            Teaching teaching,
            Texts texts) {
        this.questions = questions;
        this.courses = courses;
        this.repeating = repeating;
        this.taken = taken;
        this.tasks = tasks;
        this.enrolments = enrolments;
        this.paths = paths;
        this.cards = cards;
        this.teaching = teaching;
        this.texts = texts;
    }

    /** A question as it was put, in the lesson as it is now. */
    private record Pending(AskedQuestion asked, TaughtLesson lesson) {
        boolean isReplaced() {
            return asked.version() != lesson.lesson().version()
                    || asked.question() >= lesson.lesson().questions().size();
        }

        Question question() {
            return lesson.lesson().questions().get(asked.question());
        }
    }

    private Optional<Pending> pending(Content.Pressed pressed, Participant learner) {
        return questions
                .find(pressed.values().getOrDefault("asked", ""), learner.person())
                .flatMap(asked ->
                        courses.lesson(asked.lesson(), learner)
                                .map(lesson -> new Pending(asked, lesson)));
    }

    /** Shows the hint of a question. */
    Reply hint(Content.Pressed pressed, Participant learner) {
        Optional<Pending> pending = pending(pressed, learner);
        if (pending.isEmpty()) {
            return teaching.gone(learner);
        }
        if (pending.get().isReplaced()) {
            return replaced(pending.get(), learner);
        }
        questions.hinted(pending.get().asked().id());
        String hint =
                pending.get()
                        .question()
                        .hint()
                        .orElseGet(() -> texts.get(learner.locale(), "learning.noHint"));
        return Reply.of(new Block.Note(hint)).asPersonal();
    }

    /** Takes an answer. */
    @Transactional
    public Reply answer(Content.Pressed pressed, Participant learner) {
        Optional<Pending> pending = pending(pressed, learner);
        if (pending.isEmpty()) {
            return teaching.gone(learner);
        }
        return pending.get().isReplaced()
                ? replaced(pending.get(), learner)
                : answer(pending.get(), pressed, learner);
    }

    private Reply answer(Pending pending, Content.Pressed pressed, Participant learner) {
        Question question = pending.question();
        Optional<List<Integer>> chosen =
                pending.asked().options(pressed.choice(), question).filter(question::allows);
        if (chosen.isEmpty()) {
            return say(learner, "learning.choose." + question.kind().key());
        }
        boolean right = question.isRight(chosen.get());
        String choice = String.join(",", pressed.choice());
        if (!questions.answer(pending.asked().id(), choice, right)) {
            return again(pending, learner);
        }
        enrolments.touch(learner.person(), pending.lesson().course());
        List<Block> blocks =
                new ArrayList<>(cards.explanation(question, chosen.get(), learner.locale()));
        blocks.addAll(
                switch (pending.asked().purpose()) {
                    case LESSON -> goOn(pending, learner);
                    case REPETITION -> repeated(pending.asked(), right, learner);
                });
        return Reply.of(blocks).asPersonal();
    }

    /** The next question of the lesson, or its end. */
    private List<Block> goOn(Pending pending, Participant learner) {
        int next = pending.asked().question() + 1;
        return next < pending.lesson().lesson().questions().size()
                ? cards.question(pending.lesson(), next, AskedQuestion.Purpose.LESSON, learner)
                : complete(pending.lesson(), learner);
    }

    private List<Block> complete(TaughtLesson lesson, Participant learner) {
        Grade grade =
                questions.results(learner.person(), lesson).stream()
                        .map(result -> Grade.ofFirst(result.right(), result.hinted()))
                        .reduce(Grade.EASY, Grade::or);
        taken.complete(learner.person(), lesson);
        tasks.give(learner.person(), lesson.id());
        repeating.learnt(lesson.id(), grade, learner);
        List<Block> blocks = new ArrayList<>();
        paths.find(lesson.course(), learner).ifPresent(path -> addPath(path, blocks, learner));
        return blocks;
    }

    private void addPath(Paths.Path path, List<Block> blocks, Participant learner) {
        String title = path.course().course().title();
        blocks.add(new Block.Progress(title, path.done(), path.lessons().size()));
        if (path.isWalked() && enrolments.find(learner.person(), path.course().id()).isPresent()) {
            enrolments.finish(learner.person(), path.course().id());
            String done = texts.get(learner.locale(), "learning.finished", title);
            Action assess =
                    new Action(
                            "learning.assess",
                            texts.get(learner.locale(), "learning.assess"),
                            Map.of("course", path.course().id()),
                            true,
                            true);
            blocks.add(new Block.Text(done));
            blocks.add(new Block.Actions(List.of(assess), List.of()));
        } else {
            blocks.add(teaching.after(learner));
        }
    }

    private List<Block> repeated(AskedQuestion asked, boolean right, Participant learner) {
        repeating.repeated(asked, right, learner);
        return List.of(teaching.after(learner));
    }

    /** The lesson has a new version: the answer would be to another question. */
    private Reply replaced(Pending pending, Participant learner) {
        Locale locale = learner.locale();
        Action open =
                new Action(
                        "learning.lesson",
                        texts.get(locale, "learning.openLesson"),
                        Map.of("lesson", pending.lesson().id()),
                        true);
        return Reply.of(
                        new Block.Text(texts.get(locale, "learning.replaced")),
                        new Block.Actions(List.of(open), List.of()))
                .asPersonal();
    }

    private Reply again(Pending pending, Participant learner) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(texts.get(learner.locale(), "learning.answered")));
        questions
                .find(pending.asked().id(), learner.person())
                .flatMap(AskedQuestion::choice)
                .flatMap(choice ->
                        pending.asked().options(List.of(choice.split(",")), pending.question()))
                .ifPresent(chosen ->
                        blocks.addAll(
                                cards.explanation(pending.question(), chosen, learner.locale())));
        blocks.add(teaching.after(learner));
        return Reply.of(blocks).asPersonal();
    }

    private Reply say(Participant learner, String key) {
        return Reply.of(new Block.Text(texts.get(learner.locale(), key))).asPersonal();
    }
}
