package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.kompis.conversation.Block;
import se.kompis.conversation.Option;
import se.kompis.conversation.PlainText;

/**
 * Questions to answer on the card: options to pick from and a button that sends them. Numbered,
 * since a card may have several.
 */
final class Questions {
    private final CardValues values;
    private final AtomicInteger number = new AtomicInteger();

    Questions(CardValues values) {
        this.values = values;
    }

    Piece of(Block.Question question) {
        int id = number.incrementAndGet();
        List<Element> elements = new ArrayList<>(inputs(question, id));
        elements.add(
                new Element.ActionSet(
                        List.of(
                                Buttons.button(
                                        question.answer(),
                                        values.answered(question.answer(), id),
                                        "auto",
                                        true))));
        return new Piece(PlainText.of(question), elements);
    }

    private static List<Element> inputs(Block.Question question, int id) {
        String prompt = PlainText.of(new Block.Text(question.prompt()));
        List<Element.Choice> choices = question.options().stream().map(Questions::choice).toList();
        return switch (question.selection()) {
            case ONE -> List.of(picks(id, prompt, choices, false));
            case SEVERAL -> List.of(picks(id, prompt, choices, true));
            case ORDER -> steps(question, id, choices);
        };
    }

    /** The prompt, and a choice for each place: elsewhere the prompt is the label of the choice. */
    private static List<Element> steps(
            Block.Question question, int id, List<Element.Choice> choices) {
        List<Element> elements = new ArrayList<>();
        Markdown.blocks(question.prompt())
                .forEach(part -> elements.add(Element.TextBlock.label(part)));
        IntStream.rangeClosed(1, choices.size())
                .mapToObj(step -> step(id, step, choices))
                .forEach(elements::add);
        return elements;
    }

    private static Element picks(
            int id, String prompt, List<Element.Choice> choices, boolean several) {
        return new Element.InputChoiceSet(
                CardValues.choiceId(id, 1), prompt, null, choices, "expanded", several, true);
    }

    private static Element step(int id, int step, List<Element.Choice> choices) {
        return new Element.InputChoiceSet(
                CardValues.choiceId(id, step), step + ".", null, choices, "compact", false, true);
    }

    static Element.Choice choice(Option option) {
        return new Element.Choice(option.label(), option.value());
    }
}
