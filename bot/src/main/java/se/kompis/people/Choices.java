package se.kompis.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Option;
import se.kompis.conversation.Texts;

/** The two things Kompis asks about a person, as buttons and as options. */
@Component
class Choices {
    private final Texts texts;

    Choices(Texts texts) {
        this.texts = texts;
    }

    List<Block> audienceQuestion(Locale locale) {
        return question(locale, "people.ask.audience", "people.audience", audiences(locale));
    }

    List<Block> organisationQuestion(Locale locale) {
        return question(
                locale, "people.ask.organisation", "people.organisation", organisations(locale));
    }

    private List<Block> question(Locale locale, String key, String action, List<Option> options) {
        Stream<Action> answers =
                options.stream()
                        .map(it -> Action.of(action, it.label(), Map.of("value", it.value())));
        Action skip = Action.of(action, texts.get(locale, "people.skip"), Map.of());
        return List.of(
                new Block.Text(texts.get(locale, key)),
                new Block.Actions(Stream.concat(answers, Stream.of(skip)).toList(), List.of()));
    }

    List<Option> audiences(Locale locale) {
        return Stream.of(Audience.values())
                .map(it -> option(locale, it.name(), "people.audience." + it.key()))
                .toList();
    }

    List<Option> organisations(Locale locale) {
        return Stream.of(OrganisationKind.values())
                .map(it -> option(locale, it.name(), "people.organisation." + it.key()))
                .toList();
    }

    private Option option(Locale locale, String value, String key) {
        return new Option(value, texts.get(locale, key));
    }
}
