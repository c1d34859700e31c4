package se.kompis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.kompis.Talk;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Form;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.course.Courses;
import se.kompis.course.Question;
import se.kompis.people.People;

/** Somebody who learns: knows the right answers, and may give wrong ones. */
final class Learner {
    private final Talk.Person person;
    private final People people;
    private final Courses courses;

    Learner(Talk.Person person, People people, Courses courses) {
        this.person = person;
        this.people = people;
        this.courses = courses;
    }

    Participant participant() {
        return people.resolve(person.route(), Hints.NONE);
    }

    String id() {
        return participant().person();
    }

    Reply say(String text) {
        return person.say(text);
    }

    Reply press(Reply reply, String label) {
        return (Reply) person.press(reply, label);
    }

    Form pressForm(Reply reply, String label) {
        return (Form) person.press(reply, label);
    }

    Reply send(Content content) {
        return (Reply) person.send(content);
    }

    /** Begins a course, with the same confidence in all goals, and gets its first lesson. */
    Reply begin(String course, int confidence) {
        Form form = (Form) person.send(new Content.Said("starta " + course));
        return press(submit(form, confidence), "Nästa lektion");
    }

    Reply submit(Form form, int confidence) {
        Map<String, List<String>> values = new java.util.HashMap<>();
        form.fields().forEach(it -> values.put(it.id(), List.of(String.valueOf(confidence))));
        return send(new Content.Submitted(form.id(), form.context(), values));
    }

    static Block.Question question(Reply reply) {
        return reply.blocks().stream()
                .filter(Block.Question.class::isInstance)
                .map(Block.Question.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question in " + Talk.text(reply)));
    }

    static boolean asks(Reply reply) {
        return reply.blocks().stream().anyMatch(Block.Question.class::isInstance);
    }

    /** The press that answers the question of a reply. */
    Content.Pressed answer(Reply reply, boolean right) {
        Block.Question block = question(reply);
        return new Content.Pressed(block.answer().name(), block.answer().values())
                .choosing(right ? rightOptions(block) : wrongOptions(block));
    }

    Reply answerRight(Reply reply) {
        return send(answer(reply, true));
    }

    Reply answerWrong(Reply reply) {
        return send(answer(reply, false));
    }

    /** Takes a lesson to its end, all right. */
    Reply takeThrough(Reply lesson) {
        Reply reply = lesson;
        while (asks(reply)) {
            reply = answerRight(reply);
        }
        return reply;
    }

    private List<String> rightOptions(Block.Question block) {
        Question question = behind(block);
        return question.options().stream()
                .filter(Question.Choice::right)
                .map(choice -> value(block, choice.text()))
                .toList();
    }

    private List<String> wrongOptions(Block.Question block) {
        if (block.selection() == Block.Selection.ORDER) {
            return new ArrayList<>(rightOptions(block)).reversed();
        }
        return behind(block).options().stream()
                .filter(choice -> !choice.right())
                .map(choice -> value(block, choice.text()))
                .limit(1)
                .toList();
    }

    private static String value(Block.Question block, String label) {
        return block.options().stream()
                .filter(option -> option.label().equals(label))
                .map(Option::value)
                .findFirst()
                .orElseThrow();
    }

    private Question behind(Block.Question block) {
        return courses.readableBy(participant()).stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.lesson().questions().stream())
                .filter(question -> question.prompt().equals(block.prompt()))
                .filter(question -> labels(question).equals(labels(block)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Question question) {
        return question.options().stream().map(Question.Choice::text).sorted().toList();
    }

    private static List<String> labels(Block.Question block) {
        return IntStream.range(0, block.options().size())
                .mapToObj(index -> block.options().get(index).label())
                .sorted()
                .toList();
    }
}
