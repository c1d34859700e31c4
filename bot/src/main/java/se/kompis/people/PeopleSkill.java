package se.kompis.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Phrases;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/**
 * Greets at first contact, asks two things that may be skipped, and lets people change their
 * settings.
 */
@Component
@Order(30)
class PeopleSkill implements Skill {
    private static final Pattern SETTINGS =
            Phrases.whole(
                    "(mina )?inställningar|ändra (mina )?inställningar|(my )?settings|preferences");

    private final People people;
    private final Choices choices;
    private final Settings settings;
    private final Texts texts;

    PeopleSkill(People people, Choices choices, Settings settings, Texts texts) {
        this.people = people;
        this.choices = choices;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Block> greet(Participant participant) {
        people.greeted(participant.person());
        Locale locale = participant.locale();
        List<Block> greeting = new ArrayList<>();
        greeting.add(new Block.Heading(texts.get(locale, "people.greeting.heading")));
        greeting.add(new Block.Text(texts.get(locale, "people.greeting.text")));
        greeting.add(new Block.Note(texts.get(locale, "conversation.privacy")));
        greeting.addAll(choices.audienceQuestion(locale));
        return greeting;
    }

    @Override
    public List<Block> home(Participant participant) {
        return settings.overview(participant);
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "people.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed pressed -> Optional.of(pressed(turn, pressed));
            case Content.Submitted submitted -> Optional.of(settings.submitted(turn, submitted));
            case Content.Said _ ->
                    Phrases.said(turn)
                            .filter(said -> SETTINGS.matcher(said).matches())
                            .map(_ -> settings.form(turn.participant()));
        };
    }

    private Response pressed(Turn turn, Content.Pressed pressed) {
        String value = pressed.values().getOrDefault("value", "");
        return switch (pressed.action()) {
            case "people.audience" -> audience(turn, value);
            case "people.organisation" -> organisation(turn, value);
            default -> settings.form(turn.participant());
        };
    }

    private Reply audience(Turn turn, String value) {
        one(Audience.values(), value)
                .ifPresent(it -> people.settle(turn.participant().person(), it));
        return Reply.of(choices.organisationQuestion(turn.locale())).asPersonal();
    }

    private Reply organisation(Turn turn, String value) {
        one(OrganisationKind.values(), value)
                .ifPresent(it -> people.settle(turn.participant().person(), it));
        String suggestions = texts.get(turn.locale(), "people.suggestions");
        return Reply.of(
                        new Block.Text(texts.get(turn.locale(), "people.settled")),
                        new Block.Suggestions(Arrays.asList(suggestions.split("\\s*\\|\\s*"))))
                .asPersonal();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }
}
