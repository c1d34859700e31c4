package se.kompis.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A response as words alone: for screen readers, notifications and whatever cannot show more. Has
 * everything but the buttons, which speak for themselves.
 */
public final class PlainText {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                    .build();

    private PlainText() {}

    /** The words of a response, paragraphs separated by an empty line. */
    public static String of(Response response) {
        return switch (response) {
            case Reply reply -> of(reply.blocks());
            case Form form -> of(form);
            case FormErrors rejected -> of(rejected);
        };
    }

    private static String of(Form form) {
        return paragraphs(
                Stream.concat(
                        Stream.of(form.title(), ofMarkdown(form.intro())),
                        form.fields().stream().map(Field::label)));
    }

    private static String of(FormErrors rejected) {
        return paragraphs(Stream.concat(Stream.of(of(rejected.form())), errors(rejected)));
    }

    private static Stream<String> errors(FormErrors rejected) {
        return rejected.form().fields().stream()
                .map(Field::id)
                .map(rejected.errors()::get)
                .flatMap(Stream::ofNullable);
    }

    /** The words of some blocks, paragraphs separated by an empty line. */
    public static String of(List<Block> blocks) {
        return paragraphs(blocks.stream().map(PlainText::of));
    }

    /** The words of a block; empty if it has buttons only. */
    public static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Text text -> ofMarkdown(text.markdown());
            case Block.Note note -> ofMarkdown(note.markdown());
            case Block.Quote quote -> "”" + quote.text() + "”\n– " + of(quote.citation());
            case Block.Actions _ -> "";
            case Block.Feedback feedback -> feedback.question();
            case Block.Suggestions suggestions -> list(suggestions.texts().stream());
            case Block.Picture picture -> picture.alt();
            case Block.Question question ->
                    ofMarkdown(question.prompt())
                            + "\n"
                            + list(question.options().stream().map(Option::label));
            case Block.Progress progress ->
                    progress.label() + ": " + progress.done() + "/" + progress.total();
        };
    }

    private static String list(Stream<String> texts) {
        return texts.map("• "::concat).collect(Collectors.joining("\n"));
    }

    /** Where a quotation stands, on one line: {@code Digg · Öppna data · sida 14 · 2025-03-20}. */
    public static String of(Citation citation) {
        return Stream.of(
                        citation.publisher(),
                        Optional.of(citation.title()),
                        Optional.of(citation.place()),
                        citation.version())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String ofMarkdown(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).strip();
    }

    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
