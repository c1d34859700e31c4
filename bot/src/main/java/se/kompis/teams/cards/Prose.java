package se.kompis.teams.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kompis.conversation.Block;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** Blocks as a text with numbered citations, in as few messages as Teams' limits allow. */
final class Prose {
    /** A message may have 28 KB with all that goes with it. */
    private static final int LONGEST_TEXT = 7_000;

    private static final int MOST_CITATIONS = 20;

    private final QuoteText quotes;
    private final List<TeamsMessage> messages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Citations.Claim> claims = new ArrayList<>();

    Prose(PublicAddress address) {
        this.quotes = new QuoteText(address);
    }

    List<TeamsMessage> of(List<Block> blocks) {
        blocks.forEach(this::add);
        finish();
        return messages;
    }

    private void add(Block block) {
        if (block instanceof Block.Quote quote) {
            quote(quote);
        } else {
            parts(block)
                    .flatMap(part -> Splitting.split(part, LONGEST_TEXT).stream())
                    .forEach(this::append);
        }
    }

    /** The paragraphs of a block that can be said in words. */
    private static Stream<String> parts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of("**" + Markdown.escape(heading.text()) + "**");
            case Block.Text text -> Markdown.blocks(text.markdown()).stream();
            case Block.Note note -> Markdown.blocks(note.markdown()).stream();
            case Block.Quote _,
                    Block.Actions _,
                    Block.Feedback _,
                    Block.Suggestions _,
                    Block.Picture _,
                    Block.Question _,
                    Block.Progress _ ->
                    Stream.empty();
        };
    }

    /** Words and place stay together, and the number is one of the message's own. */
    private void quote(Block.Quote quote) {
        List<String> words = Splitting.split(QuoteText.words(quote), LONGEST_TEXT);
        words.subList(0, words.size() - 1).forEach(this::append);
        String last = words.getLast();
        if (claims.size() == MOST_CITATIONS || !fits(last + quotes.place(quote.citation(), 0))) {
            finish();
        }
        int number = claims.size() + 1;
        append(last + "\n\n" + quotes.place(quote.citation(), number));
        claims.add(quotes.claim(quote, number));
    }

    private void append(String part) {
        if (!fits(part)) {
            finish();
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(part);
    }

    private boolean fits(String part) {
        return text.isEmpty() || text.length() + part.length() + 4 <= LONGEST_TEXT;
    }

    private void finish() {
        if (!text.isEmpty()) {
            Optional<Citations> citations =
                    claims.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Citations.of(List.copyOf(claims)));
            messages.add(TeamsMessage.ofText(text.toString(), citations));
            text.setLength(0);
            claims.clear();
        }
    }
}
