package se.kompis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.course.Lesson;
import se.kompis.course.LessonLinks;
import se.kompis.course.Question;
import se.kompis.course.TaughtLesson;

/** What a lesson looks like: one card with its question, and what is said to an answer. */
@Component
class LessonCards {
    private final AskedQuestions questions;
    private final LessonLinks links;
    private final Paths paths;
    private final Texts texts;

    LessonCards(AskedQuestions questions, LessonLinks links, Paths paths, Texts texts) {
        this.questions = questions;
        this.links = links;
        this.paths = paths;
        this.texts = texts;
    }

    /** A whole lesson with its first question. */
    Reply lesson(TaughtLesson taught, Participant learner) {
        Locale locale = learner.locale();
        Lesson lesson = taught.lesson();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(lesson.title()));
        links.picture(taught, learner).ifPresent(blocks::add);
        blocks.add(new Block.Text(lesson.body()));
        blocks.add(
                new Block.Text(
                        texts.get(locale, "learning.balance", lesson.benefit(), lesson.risk())));
        lesson.taskFor(paths.audience(learner).orElse(Lesson.EVERYONE))
                .ifPresent(task ->
                        blocks.add(new Block.Text(texts.get(locale, "learning.task", task))));
        blocks.addAll(sources(taught, learner));
        blocks.addAll(question(taught, 0, AskedQuestion.Purpose.LESSON, learner));
        return Reply.of(blocks).asPersonal();
    }

    /** What the lesson rests on, by name, for chats that open no pages too. */
    private List<Block> sources(TaughtLesson taught, Participant learner) {
        List<String> titles =
                taught.lesson().claims().stream().map(Lesson.Claim::source).distinct().toList();
        String named =
                texts.get(
                        learner.locale(),
                        "learning.sources",
                        titles.size(),
                        String.join(" · ", titles));
        return List.of(
                new Block.Note(named),
                new Block.Actions(List.of(), links.sources(taught, learner)));
    }

    /** One question of a lesson that was learnt before. */
    List<Block> repetition(TaughtLesson taught, int question, Participant learner) {
        List<Block> blocks = new ArrayList<>();
        String title = texts.get(learner.locale(), "learning.repetition", taught.lesson().title());
        blocks.add(new Block.Heading(shortened(title, 150)));
        blocks.addAll(question(taught, question, AskedQuestion.Purpose.REPETITION, learner));
        return blocks;
    }

    /** Puts a question, with its hint if it has one. */
    List<Block> question(
            TaughtLesson taught, int index, AskedQuestion.Purpose purpose, Participant learner) {
        Question question = taught.lesson().questions().get(index);
        AskedQuestion asked = questions.ask(learner.person(), taught, index, purpose);
        Locale locale = learner.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Question(
                        question.prompt(),
                        selection(question.kind()),
                        options(question, asked),
                        action(locale, "learning.answer", "asked", asked.id())));
        if (question.hint().isPresent()) {
            Action hint = action(locale, "learning.hint", "asked", asked.id());
            blocks.add(new Block.Actions(List.of(hint), List.of()));
        }
        return blocks;
    }

    private Action action(Locale locale, String name, String key, String value) {
        return Action.of(name, texts.get(locale, name), Map.of(key, value));
    }

    private static Block.Selection selection(Question.Kind kind) {
        return switch (kind) {
            case SINGLE, TRUE_FALSE -> Block.Selection.ONE;
            case SEVERAL -> Block.Selection.SEVERAL;
            case ORDER -> Block.Selection.ORDER;
        };
    }

    private static List<Option> options(Question question, AskedQuestion asked) {
        List<Integer> order = asked.order(question);
        List<Option> options = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            String text = question.options().get(order.get(place)).text();
            options.add(new Option(AskedQuestion.letter(place), text));
        }
        return options;
    }

    /** Whether an answer was right, what would have been, and why. */
    List<Block> explanation(Question question, List<Integer> chosen, Locale locale) {
        boolean right = question.isRight(chosen);
        List<Block> blocks = new ArrayList<>();
        String verdict = texts.get(locale, right ? "learning.right" : "learning.wrong");
        blocks.add(new Block.Text(verdict));
        blocks.add(
                new Block.Text(
                        question.kind() == Question.Kind.ORDER
                                ? inOrder(question)
                                : reasons(question, chosen)));
        return blocks;
    }

    private static String inOrder(Question question) {
        StringBuilder list = new StringBuilder();
        for (int index = 0; index < question.options().size(); index++) {
            Question.Choice choice = question.options().get(index);
            list.append(index + 1).append(". ").append(choice.text());
            list.append(choice.why().isEmpty() ? "" : " – " + choice.why()).append('\n');
        }
        return list.toString().strip();
    }

    /** The reasons of what was chosen and of what is right. */
    private String reasons(Question question, List<Integer> chosen) {
        StringBuilder list = new StringBuilder();
        for (int index = 0; index < question.options().size(); index++) {
            Question.Choice choice = question.options().get(index);
            if (choice.right() || chosen.contains(index)) {
                list.append("- ").append(choice.right() ? "✓" : "✗").append(" **");
                list.append(choice.text()).append("** ").append(choice.why()).append('\n');
            }
        }
        return list.toString().strip();
    }

    /** A text that fits, cut after a whole word. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > 0 ? end : most - 1) + "…";
    }
}
