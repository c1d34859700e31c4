package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Link;
import se.kompis.conversation.PublicAddress;

/** The buttons of one response. */
final class Buttons {
    /** More in one row fall off it. */
    private static final int IN_A_ROW = 6;

    private final CardValues values;
    private final PublicAddress address;
    private final boolean keeps;

    /**
     * @param keeps whether the card stays when a button is pressed, and the answer comes below it
     */
    Buttons(CardValues values, PublicAddress address, boolean keeps) {
        this.values = values;
        this.address = address;
        this.keeps = keeps;
    }

    /** None if nothing is left to press, as when there are only links and no address for them. */
    List<Piece> of(Block.Actions block) {
        List<CardAction> buttons =
                Stream.concat(
                                block.actions().stream().map(this::button),
                                block.links().stream().flatMap(this::button))
                        .toList();
        return rows(buttons);
    }

    List<Piece> of(Block.Suggestions block) {
        return rows(block.texts().stream().map(Buttons::saying).toList());
    }

    /** Two plain buttons: thumbs hang under texts only. */
    Piece of(Block.Feedback block) {
        String question = Markdown.escape(block.question());
        return Piece.of(
                block.question(),
                Element.TextBlock.note(question),
                new Element.ActionSet(List.of(button(block.yes()), button(block.no()))));
    }

    private static List<Piece> rows(List<CardAction> buttons) {
        List<Piece> rows = new ArrayList<>();
        for (int start = 0; start < buttons.size(); start += IN_A_ROW) {
            int end = Math.min(start + IN_A_ROW, buttons.size());
            rows.add(Piece.of("", new Element.ActionSet(buttons.subList(start, end))));
        }
        return rows;
    }

    /** The words on some buttons. */
    static String labels(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Actions actions
                                ? actions.actions().stream().map(Action::label)
                                : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private CardAction button(Action action) {
        Map<String, Object> data = values.pressed(action, keeps);
        return button(action, data, "none", action.primary());
    }

    /**
     * A button whose press is answered in the card's place where the client can do that, and comes
     * as a message where it cannot.
     */
    static CardAction button(
            Action action, Map<String, Object> data, String inputs, boolean primary) {
        String style = primary ? "positive" : null;
        return new CardAction.Execute(
                action.label(),
                action.name(),
                data,
                inputs,
                style,
                new CardAction.Submit(action.label(), data, inputs, style));
    }

    private Stream<CardAction> button(Link link) {
        return address.of(link).stream()
                .map(url -> new CardAction.OpenUrl(link.label(), url.toString()));
    }

    /** Says its own words, as if the person had written them. */
    private static CardAction saying(String text) {
        Map<String, Object> says = Map.of("msteams", new Saying("imBack", text));
        return new CardAction.Submit(text, says, "none", null);
    }

    /** What Teams itself does with a press. */
    private record Saying(String type, String value) {}
}
