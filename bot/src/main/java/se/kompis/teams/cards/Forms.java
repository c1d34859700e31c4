package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;

/** A form as inputs on a card, with what is wrong above the field in question. */
final class Forms {
    /** What fits a line; longer answers get several. */
    private static final int ONE_LINE = 150;

    private final CardValues values;

    Forms(CardValues values) {
        this.values = values;
    }

    List<Piece> of(Form form, Map<String, String> errors) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Pieces.heading(new Block.Heading(form.title())));
        pieces.addAll(Pieces.prose(form.intro(), Element.TextBlock::of));
        form.fields().forEach(field -> pieces.add(field(field, errors.get(field.id()))));
        Action submit = new Action(form.id(), form.submit(), Map.of(), true);
        pieces.add(
                Piece.of(
                        "",
                        new Element.ActionSet(
                                List.of(
                                        Buttons.button(
                                                submit, values.submitted(form), "auto", true)))));
        return pieces;
    }

    private static Piece field(Field field, @Nullable String error) {
        return error == null
                ? Piece.of(field.label(), input(field))
                : Piece.of(
                        field.label() + "\n" + error,
                        Element.TextBlock.error(Markdown.escape(error)),
                        input(field));
    }

    private static Element input(Field field) {
        return switch (field) {
            case Field.Text it ->
                    new Element.InputText(
                            CardValues.fieldId(it.id()),
                            it.label(),
                            orNull(it.value()),
                            it.maxLength() > ONE_LINE,
                            it.maxLength());
            case Field.Choice it -> one(it);
            case Field.Several it -> several(it);
            case Field.Date it ->
                    new Element.InputDate(
                            CardValues.fieldId(it.id()), it.label(), orNull(it.value()));
            case Field.Time it ->
                    new Element.InputTime(
                            CardValues.fieldId(it.id()), it.label(), orNull(it.value()));
        };
    }

    private static Element one(Field.Choice field) {
        return new Element.InputChoiceSet(
                CardValues.fieldId(field.id()),
                field.label(),
                orNull(field.value()),
                field.options().stream().map(Questions::choice).toList(),
                "compact",
                false,
                true);
    }

    private static Element several(Field.Several field) {
        return new Element.InputChoiceSet(
                CardValues.severalId(field.id()),
                field.label(),
                orNull(String.join(",", field.values())),
                field.options().stream().map(Questions::choice).toList(),
                "expanded",
                true,
                true);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
