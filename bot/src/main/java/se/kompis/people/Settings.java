package se.kompis.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** The form with a person's own settings. */
@Component
class Settings {
    private final People people;
    private final Choices choices;
    private final Texts texts;

    Settings(People people, Choices choices, Texts texts) {
        this.people = people;
        this.choices = choices;
        this.texts = texts;
    }

    /** What is set, and the way to change it. */
    List<Block> overview(Participant participant) {
        Locale locale = participant.locale();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(texts.get(locale, "people.home.heading")));
        blocks.add(new Block.Text(you(participant)));
        if (participant.guest()) {
            blocks.add(new Block.Note(texts.get(locale, "people.home.guest")));
        }
        blocks.add(
                new Block.Actions(
                        List.of(
                                action(locale, "people.settings", "people.home.settings")
                                        .openingForm(),
                                action(locale, "language.switch", "language.other")),
                        List.of()));
        return blocks;
    }

    private String you(Participant participant) {
        Locale locale = participant.locale();
        Optional<Person> person = people.find(participant.person());
        String unset = texts.get(locale, "people.home.unset");
        String role =
                person.flatMap(Person::audience)
                        .map(it -> texts.get(locale, "people.audience." + it.key()))
                        .orElse(unset);
        String organisation =
                person.flatMap(Person::organisation)
                        .map(it -> texts.get(locale, "people.organisation." + it.key()))
                        .orElse(unset);
        return texts.get(locale, "people.home.you", role, organisation);
    }

    private Action action(Locale locale, String name, String label) {
        return Action.of(name, texts.get(locale, label), Map.of());
    }

    Form form(Participant participant) {
        Optional<Person> person = people.find(participant.person());
        return form(
                participant.locale(),
                participant.locale().getLanguage(),
                person.flatMap(Person::audience).map(Enum::name).orElse(""),
                person.flatMap(Person::organisation).map(Enum::name).orElse(""));
    }

    private Form form(Locale locale, String language, String audience, String organisation) {
        List<Option> languages = List.of(new Option("sv", "Svenska"), new Option("en", "English"));
        return new Form(
                "people.settings",
                texts.get(locale, "people.settings.title"),
                texts.get(locale, "people.settings.intro"),
                List.of(
                        choice(locale, "language", language, languages),
                        choice(locale, "audience", audience, choices.audiences(locale)),
                        choice(
                                locale,
                                "organisation",
                                organisation,
                                choices.organisations(locale))),
                texts.get(locale, "people.settings.submit"),
                Map.of());
    }

    private Field choice(Locale locale, String id, String value, List<Option> options) {
        return new Field.Choice(id, texts.get(locale, "people.settings." + id), value, options);
    }

    Response submitted(Turn turn, Content.Submitted submitted) {
        String language = submitted.value("language");
        String audience = submitted.value("audience");
        String organisation = submitted.value("organisation");
        if (!List.of("sv", "en").contains(language)) {
            Form form = form(turn.locale(), "", audience, organisation);
            return new FormErrors(
                    form,
                    Map.of("language", texts.get(turn.locale(), "people.settings.noLanguage")));
        }
        String person = turn.participant().person();
        Locale locale = language.equals("en") ? Participant.ENGLISH : Participant.SWEDISH;
        people.settle(person, locale);
        Arrays.stream(Audience.values())
                .filter(it -> it.name().equals(audience))
                .forEach(it -> people.settle(person, it));
        Arrays.stream(OrganisationKind.values())
                .filter(it -> it.name().equals(organisation))
                .forEach(it -> people.settle(person, it));
        return Reply.of(new Block.Text(texts.get(locale, "people.settings.saved"))).asPersonal();
    }
}
