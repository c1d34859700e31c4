package se.kompis.slack.blockkit;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.conversation.Field;
import se.kompis.conversation.Option;
import se.kompis.conversation.Splitting;

/** The fields of a form as input blocks, and what was filled in. */
final class FormView {
    /** What fits a line; longer answers get several. */
    private static final int ONE_LINE = 150;

    private static final int LONGEST_INPUT = 3_000;
    private static final int LONGEST_OPTION = 75;

    private FormView() {}

    static LayoutBlock input(Field field) {
        return switch (field) {
            case Field.Text text -> input(field, element(text), !text.required());
            case Field.Choice choice -> input(field, element(choice), true);
            case Field.Several several -> input(field, element(several), true);
            case Field.Date date -> input(field, element(date), true);
            case Field.Time time -> input(field, element(time), true);
        };
    }

    private static LayoutBlock input(Field field, BlockElement element, boolean optional) {
        return InputBlock.builder()
                .blockId(field.id())
                .label(plain(field.label()))
                .element(element)
                .optional(optional)
                .build();
    }

    private static BlockElement element(Field.Text text) {
        return PlainTextInputElement.builder()
                .actionId(text.id())
                .initialValue(text.value().isEmpty() ? null : text.value())
                .multiline(text.maxLength() > ONE_LINE)
                .maxLength(Math.min(text.maxLength(), LONGEST_INPUT))
                .build();
    }

    private static BlockElement element(Field.Choice choice) {
        List<OptionObject> options = choice.options().stream().map(FormView::option).toList();
        OptionObject chosen =
                options.stream()
                        .filter(option -> option.getValue().equals(choice.value()))
                        .findFirst()
                        .orElse(null);
        return StaticSelectElement.builder()
                .actionId(choice.id())
                .options(options)
                .initialOption(chosen)
                .build();
    }

    private static BlockElement element(Field.Several several) {
        List<OptionObject> options = several.options().stream().map(FormView::option).toList();
        List<OptionObject> chosen =
                options.stream()
                        .filter(option -> several.values().contains(option.getValue()))
                        .toList();
        return CheckboxesElement.builder()
                .actionId(several.id())
                .options(options)
                .initialOptions(chosen.isEmpty() ? null : chosen)
                .build();
    }

    private static BlockElement element(Field.Date date) {
        return DatePickerElement.builder()
                .actionId(date.id())
                .initialDate(date.value().isEmpty() ? null : date.value())
                .build();
    }

    private static BlockElement element(Field.Time time) {
        return TimePickerElement.builder()
                .actionId(time.id())
                .initialTime(time.value().isEmpty() ? null : time.value())
                .build();
    }

    private static OptionObject option(Option option) {
        return OptionObject.builder()
                .text(plain(Splitting.shorten(option.label(), LONGEST_OPTION)))
                .value(option.value())
                .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).build();
    }

    /** What was filled in, by field id. */
    static Map<String, List<String>> values(ViewState state) {
        return state.getValues().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> value(field.getValue())));
    }

    private static List<String> value(Map<String, ViewState.Value> elements) {
        return elements.values().stream().flatMap(FormView::values).toList();
    }

    private static Stream<String> values(ViewState.Value value) {
        return Stream.of(
                        Stream.ofNullable(value.getValue()),
                        Stream.ofNullable(value.getSelectedDate()),
                        Stream.ofNullable(value.getSelectedTime()),
                        Choices.values(value))
                .flatMap(Function.identity());
    }
}
