package se.kompis.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Option;
import se.kompis.conversation.Splitting;

/**
 * A question to answer in place: a button for each answer, check boxes for several, a menu for each
 * step of an order. Answers that are too long for a button stand above it with a letter.
 */
final class QuestionPieces {
    private static final int LONGEST_BUTTON = 40;
    private static final int LONGEST_DESCRIPTION = 75;
    private static final int LONGEST_SECTION = 2_900;

    private final ButtonValues values;
    private final ButtonPieces buttons;

    QuestionPieces(ButtonValues values, ButtonPieces buttons) {
        this.values = values;
        this.buttons = buttons;
    }

    List<Piece> of(Block.Question question) {
        boolean lettered = isLettered(question);
        String prompt = String.join("\n\n", Mrkdwn.blocks(question.prompt()));
        String listed = prompt + "\n" + options(question, lettered);
        List<LayoutBlock> blocks = new ArrayList<>();
        Splitting.split(lettered ? listed : prompt, LONGEST_SECTION)
                .forEach(part -> blocks.add(section(part)));
        blocks.add(ActionsBlock.builder().elements(elements(question, lettered)).build());
        return List.of(new Piece(listed, "", blocks));
    }

    private static boolean isLettered(Block.Question question) {
        return question.options().stream()
                .anyMatch(option -> option.label().length() > LONGEST_BUTTON);
    }

    private static String options(Block.Question question, boolean lettered) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> start(i, lettered) + escaped(question.options().get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String start(int position, boolean lettered) {
        return lettered ? "*" + letter(position) + ".* " : "• ";
    }

    private static String escaped(Option option) {
        return Mrkdwn.escape(option.label());
    }

    private static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }

    private List<BlockElement> elements(Block.Question question, boolean lettered) {
        return switch (question.selection()) {
            case ONE -> choices(question, lettered);
            case SEVERAL -> List.of(checkBoxes(question, lettered), send(question.answer()));
            case ORDER -> menus(question, lettered);
        };
    }

    private List<BlockElement> choices(Block.Question question, boolean lettered) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> choice(question, i, lettered))
                .toList();
    }

    private BlockElement choice(Block.Question question, int position, boolean lettered) {
        Action answer = question.answer();
        Option option = question.options().get(position);
        return ButtonElement.builder()
                .actionId(buttons.id(answer.name(), answer.form()))
                .text(plain(label(option, position, lettered)))
                .accessibilityLabel(Splitting.shorten(option.label(), LONGEST_DESCRIPTION))
                .value(values.write(pressed(answer).choosing(List.of(option.value()))))
                .build();
    }

    private static Content.Pressed pressed(Action answer) {
        return new Content.Pressed(answer.name(), answer.values());
    }

    private BlockElement checkBoxes(Block.Question question, boolean lettered) {
        return CheckboxesElement.builder()
                .actionId(buttons.id("choice", false))
                .options(options(question.options(), lettered))
                .build();
    }

    private List<BlockElement> menus(Block.Question question, boolean lettered) {
        List<BlockElement> elements = new ArrayList<>();
        for (int step = 1; step <= question.options().size(); step++) {
            elements.add(
                    StaticSelectElement.builder()
                            .actionId(buttons.id("choice", false))
                            .placeholder(plain(step + "."))
                            .options(options(question.options(), lettered))
                            .build());
        }
        elements.add(send(question.answer()));
        return elements;
    }

    private static List<OptionObject> options(List<Option> options, boolean lettered) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> option(options.get(i), i, lettered))
                .toList();
    }

    private static OptionObject option(Option option, int position, boolean lettered) {
        return OptionObject.builder()
                .text(plain(label(option, position, lettered)))
                .value(option.value())
                .build();
    }

    private static String label(Option option, int position, boolean lettered) {
        return lettered ? letter(position) : option.label();
    }

    private BlockElement send(Action answer) {
        return ButtonElement.builder()
                .actionId(ButtonValues.chosenId(answer.name(), buttons.nextNumber()))
                .text(plain(answer.label()))
                .value(values.write(pressed(answer)))
                .style("primary")
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).build();
    }

    private static LayoutBlock section(String mrkdwn) {
        return SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(mrkdwn).build())
                .build();
    }
}
