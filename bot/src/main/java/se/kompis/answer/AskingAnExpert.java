package se.kompis.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Destination;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Route;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Lets somebody who got no good answer ask an expert, with or without their name. */
@Component
class AskingAnExpert {
    private static final int NAME_LENGTH = 80;
    private static final String NO_TOPIC = "";

    private final Answers answers;
    private final ExpertDesk desk;
    private final Experts experts;
    private final OpenedForms opened;
    private final Texts texts;

    AskingAnExpert(
            Answers answers, ExpertDesk desk, Experts experts, OpenedForms opened, Texts texts) {
        this.answers = answers;
        this.desk = desk;
        this.experts = experts;
        this.opened = opened;
        this.texts = texts;
    }

    /** The button under an answer that is none; guests have no experts here. */
    Optional<Block> offer(String answer, Participant asker) {
        Action ask =
                Action.of("expert.ask", text(asker, "expert.ask"), Map.of("answer", answer))
                        .openingForm();
        return asker.guest()
                ? Optional.empty()
                : Optional.of(new Block.Actions(List.of(ask), List.of()));
    }

    Response form(Turn turn, String answer) {
        Participant asker = turn.participant();
        return answers.find(answer, asker.tenant())
                .filter(_ -> !asker.guest())
                .<Response>map(found -> open(turn, found))
                .orElseGet(() -> say(asker, "answer.gone"));
    }

    private Form open(Turn turn, StoredAnswer answer) {
        Participant asker = turn.participant();
        opened.note(answer.id(), asker.person(), turn.message());
        return form(answer, asker, turn.message().shared(), "no", "", NO_TOPIC);
    }

    private Form form(
            StoredAnswer answer,
            Participant asker,
            boolean shared,
            String show,
            String name,
            String topic) {
        List<Field> fields = new ArrayList<>();
        List<Option> topics = topics(asker);
        if (topics.size() > 1) {
            fields.add(new Field.Choice("topic", text(asker, "expert.ask.topic"), topic, topics));
        }
        fields.add(
                new Field.Choice(
                        "show",
                        text(asker, "expert.ask.show"),
                        show,
                        List.of(
                                new Option("no", text(asker, "expert.ask.hidden")),
                                new Option("yes", text(asker, "expert.ask.shown")))));
        fields.add(
                new Field.Text("name", text(asker, "expert.ask.name"), name, false, NAME_LENGTH));
        return new Form(
                "expert.ask",
                text(asker, "expert.ask.title"),
                text(
                        asker,
                        shared ? "expert.ask.intro.shared" : "expert.ask.intro",
                        answer.question()),
                fields,
                text(asker, "expert.ask.submit"),
                Map.of("answer", answer.id()));
    }

    /** Those that somebody of the tenant knows, and none of them. */
    private List<Option> topics(Participant asker) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("other", text(asker, "expert.ask.otherTopic")));
        TreeSet<String> known = new TreeSet<>();
        experts.of(asker.tenant()).forEach(expert -> known.addAll(expert.topics()));
        known.forEach(topic ->
                options.add(
                        new Option(topic, texts.getOr(asker.locale(), "topic." + topic, topic))));
        return options;
    }

    Response asked(Turn turn, Content.Submitted submitted) {
        Participant asker = turn.participant();
        return answers.find(submitted.context().getOrDefault("answer", ""), asker.tenant())
                .filter(_ -> !asker.guest())
                .map(answer -> asked(turn, answer, submitted))
                .orElseGet(() -> say(asker, "answer.gone"));
    }

    private Response asked(Turn turn, StoredAnswer answer, Content.Submitted submitted) {
        Participant asker = turn.participant();
        String topic = submitted.value("topic");
        String name = Questions.tidied(submitted.value("name"));
        boolean shown = submitted.value("show").equals("yes");
        Route route = turn.message().sender();
        Destination where =
                new Destination(route, opened.placeOf(answer.id(), asker.person(), route));
        boolean shared = where.place().isPresent();
        if ((shown && name.isEmpty()) || name.length() > NAME_LENGTH) {
            return new FormErrors(
                    form(answer, asker, shared, "yes", name, topic),
                    Map.of("name", text(asker, "expert.ask.noName", NAME_LENGTH)));
        }
        ExpertQuestion question =
                desk.ask(
                        answer,
                        asker.locale().getLanguage(),
                        topics(asker).stream().anyMatch(it -> it.value().equals(topic))
                                        && !topic.equals("other")
                                ? topic
                                : NO_TOPIC,
                        asker.person(),
                        Optional.of(name).filter(_ -> shown),
                        where);
        return question.due()
                .map(due ->
                        say(
                                asker,
                                shared ? "expert.ask.sent.shared" : "expert.ask.sent",
                                question.unit().orElse(""),
                                DueDay.inWords(due, asker)))
                .orElseGet(() -> say(asker, shared ? "expert.ask.kept.shared" : "expert.ask.kept"));
    }

    private Reply say(Participant asker, String key, Object... arguments) {
        return Reply.of(new Block.Text(text(asker, key, arguments))).asPersonal();
    }

    private String text(Participant asker, String key, Object... arguments) {
        return texts.get(asker.locale(), key, arguments);
    }
}
