package se.kompis.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Link;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** The buttons of one response, numbered so that their ids differ. */
final class ButtonPieces {
    private static final int LONGEST_LABEL = 75;

    private final ButtonValues values;
    private final PublicAddress address;
    private final AtomicInteger number = new AtomicInteger();

    ButtonPieces(ButtonValues values, PublicAddress address) {
        this.values = values;
        this.address = address;
    }

    /** None if nothing is left to press, as when there are only links and no address for them. */
    List<Piece> of(Block.Actions block) {
        List<BlockElement> buttons =
                Stream.concat(
                                block.actions().stream().map(this::button),
                                block.links().stream().flatMap(this::button))
                        .toList();
        String labels =
                block.actions().stream().map(Action::label).collect(Collectors.joining(", "));
        return buttons.isEmpty() ? List.of() : List.of(row(buttons, "", labels));
    }

    List<Piece> of(Block.Suggestions block) {
        List<BlockElement> buttons = block.texts().stream().map(this::suggestion).toList();
        String text = Mrkdwn.escape(PlainText.of(block));
        return buttons.isEmpty() ? List.of() : List.of(row(buttons, text, ""));
    }

    /** Thumbs where Slack has them: in messages. */
    Piece thumbs(Block.Feedback block) {
        FeedbackButtonsElement thumbs =
                FeedbackButtonsElement.builder()
                        .actionId(id("feedback", block.yes().form() || block.no().form()))
                        .positiveButton(thumb(block.yes()))
                        .negativeButton(thumb(block.no()))
                        .build();
        String question = Mrkdwn.escape(block.question());
        return Piece.of(
                question,
                note(question),
                ContextActionsBlock.builder().elements(List.of(thumbs)).build());
    }

    /** The same as plain buttons, for modals and the Home tab. */
    Piece choices(Block.Feedback block) {
        String question = Mrkdwn.escape(block.question());
        return Piece.of(
                question,
                note(question),
                actions(List.of(button(block.yes()), button(block.no()))));
    }

    private static Piece row(List<BlockElement> buttons, String text, String labels) {
        return new Piece(text, Mrkdwn.escape(labels), List.of(actions(buttons)));
    }

    private static LayoutBlock actions(List<BlockElement> buttons) {
        return ActionsBlock.builder().elements(buttons).build();
    }

    /** A quiet line. */
    static ContextBlock note(String mrkdwn) {
        return ContextBlock.builder()
                .elements(List.of(MarkdownTextObject.builder().text(mrkdwn).build()))
                .build();
    }

    private FeedbackButtonObject thumb(Action action) {
        return FeedbackButtonObject.builder()
                .text(label(action.label()))
                .accessibilityLabel(Splitting.shorten(action.label(), LONGEST_LABEL))
                .value(value(action))
                .build();
    }

    private BlockElement button(Action action) {
        return ButtonElement.builder()
                .actionId(id(action.name(), action.form()))
                .text(label(action.label()))
                .value(value(action))
                .style(action.primary() ? "primary" : null)
                .build();
    }

    private Stream<BlockElement> button(Link link) {
        return address.of(link).stream()
                .map(url ->
                        ButtonElement.builder()
                                .actionId(ButtonValues.linkId(nextNumber()))
                                .text(label(link.label()))
                                .url(url.toString())
                                .build());
    }

    private BlockElement suggestion(String text) {
        return ButtonElement.builder()
                .actionId(id("say", false))
                .text(label(text))
                .value(values.write(new Content.Said(text)))
                .build();
    }

    /** An id that no other element of the response has. */
    String id(String name, boolean form) {
        return ButtonValues.id(name, nextNumber(), form);
    }

    int nextNumber() {
        return number.incrementAndGet();
    }

    private String value(Action action) {
        return values.write(new Content.Pressed(action.name(), action.values()));
    }

    private static PlainTextObject label(String text) {
        return PlainTextObject.builder().text(Splitting.shorten(text, LONGEST_LABEL)).build();
    }
}
