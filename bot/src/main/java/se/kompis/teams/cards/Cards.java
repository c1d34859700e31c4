package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders what Kompis says in Teams. An answer with quotations is a text with citations, and after
 * it a card with what can be done next, since a message with both is split by clients. What has
 * buttons or questions is a card; the rest is text.
 */
@Component
public final class Cards {
    /** Teams takes 28 KB; a card says its words three times. */
    private static final int LARGEST = 12_000;

    private final CardValues values;
    private final PublicAddress address;
    private final JsonMapper json;

    Cards(CardValues values, PublicAddress address, JsonMapper json) {
        this.values = values;
        this.address = address;
        this.json = json;
    }

    /**
     * The messages to send, in order.
     *
     * @param shared whether others read them too
     */
    public List<TeamsMessage> messages(Response response, Locale locale, boolean shared) {
        return switch (response) {
            case Reply reply -> messages(reply.blocks(), locale, shared);
            case Form form -> cards(forms(form, Map.of()), locale);
            case FormErrors it -> cards(forms(it.form(), it.errors()), locale);
        };
    }

    /**
     * The card that takes the place of the one whose button was pressed; empty if the response has
     * to come as messages.
     */
    public Optional<AdaptiveCard> inPlace(Response response, Locale locale) {
        List<Piece> pieces =
                switch (response) {
                    case Reply reply ->
                            isAnswer(reply.blocks()) ? List.of() : pieces(reply.blocks(), false);
                    case Form form -> forms(form, Map.of());
                    case FormErrors it -> forms(it.form(), it.errors());
                };
        List<TeamsMessage> cards = cards(pieces, locale);
        return cards.size() == 1 ? cards.getFirst().card() : Optional.empty();
    }

    private List<Piece> forms(Form form, Map<String, String> errors) {
        return new Forms(values).of(form, errors);
    }

    private List<Piece> pieces(List<Block> blocks, boolean keeps) {
        return new Pieces(values, address, keeps).of(blocks);
    }

    private List<TeamsMessage> messages(List<Block> blocks, Locale locale, boolean shared) {
        if (isAnswer(blocks)) {
            return answer(blocks, locale);
        }
        List<Block> said = blocks.stream().filter(Cards::isSaid).toList();
        List<String> suggestions = suggestions(blocks);
        boolean onlyText =
                pieces(
                                blocks.stream()
                                        .filter(it -> !isSaid(it))
                                        .filter(it -> !isAroundText(it))
                                        .toList(),
                                false)
                        .isEmpty();
        if (onlyText && !said.isEmpty() && (!shared || suggestions.isEmpty())) {
            return withThumbs(new Prose(address).of(said), feedback(blocks), suggestions);
        }
        return cards(pieces(blocks, false), locale);
    }

    /** Quotations and nothing that has to stand on the same card. */
    private static boolean isAnswer(List<Block> blocks) {
        return blocks.stream().anyMatch(Block.Quote.class::isInstance)
                && blocks.stream()
                        .noneMatch(block ->
                                switch (block) {
                                    case Block.Picture _, Block.Question _, Block.Progress _ ->
                                            true;
                                    case Block.Heading _,
                                            Block.Text _,
                                            Block.Note _,
                                            Block.Quote _,
                                            Block.Actions _,
                                            Block.Feedback _,
                                            Block.Suggestions _ ->
                                            false;
                                });
    }

    private static boolean isSaid(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Text
                || block instanceof Block.Note
                || block instanceof Block.Quote;
    }

    /** What Teams puts around a text by itself: thumbs below it, suggestions below them. */
    private static boolean isAroundText(Block block) {
        return block instanceof Block.Feedback || block instanceof Block.Suggestions;
    }

    private List<TeamsMessage> answer(List<Block> blocks, Locale locale) {
        List<Block> said = blocks.stream().filter(Cards::isSaid).toList();
        List<Block> next =
                blocks.stream()
                        .filter(block -> !isSaid(block) && !(block instanceof Block.Feedback))
                        .toList();
        List<TeamsMessage> messages =
                new ArrayList<>(
                        withThumbs(new Prose(address).of(said), feedback(blocks), List.of()));
        messages.addAll(cards(pieces(next, true), Buttons.labels(next), locale));
        return messages;
    }

    private static Optional<Block.Feedback> feedback(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Feedback.class::isInstance)
                .map(Block.Feedback.class::cast)
                .findFirst();
    }

    private static List<String> suggestions(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Suggestions it
                                ? it.texts().stream()
                                : Stream.empty())
                .toList();
    }

    private static List<TeamsMessage> withThumbs(
            List<TeamsMessage> messages,
            Optional<Block.Feedback> feedback,
            List<String> suggestions) {
        List<TeamsMessage> all = new ArrayList<>(messages);
        all.add(all.removeLast().with(feedback, suggestions));
        return all;
    }

    private List<TeamsMessage> cards(List<Piece> pieces, Locale locale) {
        return cards(pieces, "", locale);
    }

    /**
     * @param otherwise what a card says that has no words
     */
    private List<TeamsMessage> cards(List<Piece> pieces, String otherwise, Locale locale) {
        List<List<Piece>> groups = new ArrayList<>();
        int size = 0;
        for (Piece piece : pieces) {
            int more = size(piece);
            if (groups.isEmpty() || size + more > LARGEST) {
                groups.add(new ArrayList<>());
                size = 0;
            }
            groups.getLast().add(piece);
            size += more;
        }
        return groups.stream()
                .map(group -> TeamsMessage.ofCard(card(group, otherwise, locale)))
                .toList();
    }

    private int size(Piece piece) {
        return json.writeValueAsString(piece.elements()).length() + 2 * piece.words().length();
    }

    private static AdaptiveCard card(List<Piece> pieces, String otherwise, Locale locale) {
        String words = Pieces.words(pieces);
        return AdaptiveCard.of(
                locale.getLanguage(), words.isEmpty() ? otherwise : words, Pieces.elements(pieces));
    }
}
