package se.kompis.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.conversation.SampleBlocks.action;
import static se.kompis.conversation.SampleBlocks.quote;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.conversation.Block;
import se.kompis.conversation.Form;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.SampleBlocks;
import tools.jackson.databind.json.JsonMapper;

/** How everything looks in Slack, and that it keeps to Slack's limits. */
class BlockKitTests {
    private static final ButtonValues VALUES = new ButtonValues(JsonMapper.shared());
    private static final BlockKit PUBLIC = kit("https://kompis.example/");
    private static final BlockKit WITHOUT_ADDRESS = kit("");

    private static BlockKit kit(String address) {
        return new BlockKit(VALUES, new PublicAddress(address));
    }

    private static Form form() {
        return SampleBlocks.form(List.of("tue"), Map.of());
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("heading", SampleBlocks.HEADING),
                Arguments.of("text", SampleBlocks.TEXT),
                Arguments.of("note", SampleBlocks.NOTE),
                Arguments.of(
                        "quote",
                        quote(
                                "Öppna data *är* <fria> & <@U1> data.\nOm alla vet.",
                                new Block.Mark(0, 10),
                                new Block.Mark(31, 35))),
                Arguments.of("actions", SampleBlocks.ACTIONS),
                Arguments.of("feedback", SampleBlocks.FEEDBACK),
                Arguments.of(
                        "suggestions",
                        new Block.Suggestions(List.of("Vad är öppna data?", "å".repeat(90)))),
                Arguments.of("picture", SampleBlocks.PICTURE),
                Arguments.of("question-one", question(Block.Selection.ONE, "Det är <sant>")),
                Arguments.of("question-several", question(Block.Selection.SEVERAL, "Nämnden")),
                Arguments.of("question-long", question(Block.Selection.SEVERAL, "å".repeat(90))),
                Arguments.of("question-order", question(Block.Selection.ORDER, "Nämnden")),
                Arguments.of("progress", SampleBlocks.PROGRESS));
    }

    private static Block question(Block.Selection selection, String first) {
        return SampleBlocks.question(selection, first, Map.of());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void rendersEveryKindOfBlock(String name, Block block) throws IOException {
        Golden.assertMatches("block-" + name, PUBLIC.messages(List.of(block)));
    }

    @Test
    void rendersAFormAsAModal() throws IOException {
        Golden.assertMatches("form", PUBLIC.modal(form(), "Avbryt", "{}"));
    }

    @Test
    void rendersTheHomeTabWithoutThumbs() throws IOException {
        Golden.assertMatches("home", PUBLIC.home(everyBlock()));
    }

    @Test
    void rendersWhatCameOfAFormAsAPage() throws IOException {
        List<Block> said = List.of(new Block.Text("Dina inställningar är sparade."));
        Golden.assertMatches("page", PUBLIC.page("Inställningar", "Stäng", said));
    }

    private static List<Block> everyBlock() {
        return blocks().map(it -> (Block) it.get()[1]).toList();
    }

    @Test
    void leavesLinksOutWhereNoAddressLeadsBack() {
        String json = json(WITHOUT_ADDRESS.messages(everyBlock()));
        assertThat(json).contains("Digg &amp; co").doesNotContain("Öppna källan", "Skriv ut");
        assertThat(WITHOUT_ADDRESS.messages(List.of(SampleBlocks.onlyLinks()))).isEmpty();
    }

    @Test
    void saysEverythingInTheTextToo() {
        SlackMessage message = PUBLIC.messages(everyBlock()).getFirst();
        assertThat(message.text())
                .contains("Öppna data &amp; *annat*")
                .contains("”Öppna data *är* &lt;fria&gt; &amp; &lt;@U1&gt; data.\nOm alla vet.”")
                .contains("– Digg &amp; co · Öppna data &lt;nu&gt; · sida 14 · 2025-03-20")
                .contains("Hjälpte svaret?", "• Vad är öppna data?");
    }

    @Test
    void namesTheButtonsWhereThereAreNoOtherWords() {
        var actions = new Block.Actions(List.of(action("a.b", "Mer & mer")), List.of());
        assertThat(PUBLIC.messages(List.of(actions)).getFirst().text()).isEqualTo("Mer &amp; mer");
    }

    @Test
    void splitsLongTextsAtSentencesAndLosesNothing() {
        String sentence = "Det här är en mening om öppna data som är lagom lång. ";
        String text = sentence.repeat(200).strip();
        List<SlackMessage> messages = PUBLIC.messages(List.of(new Block.Text(text)));
        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(BlockKitTests::keepsToTheLimits);
        assertThat(messages.stream().map(SlackMessage::text).toList())
                .allSatisfy(part -> assertThat(part).endsWith("."));
        assertThat(
                        String.join(
                                " ",
                                messages.stream()
                                        .map(it -> it.text().replace("\n\n", " "))
                                        .toList()))
                .isEqualTo(text);
    }

    @Test
    void splitsALongQuotationAndKeepsItsMarksAndItsSource() {
        String text = "Ett ord till. ".repeat(500).strip();
        Block.Quote quote = quote(text, new Block.Mark(2_890, 2_920));
        List<SlackMessage> messages = PUBLIC.messages(List.of(quote));
        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(BlockKitTests::keepsToTheLimits);
        assertThat(messages.getLast().text()).endsWith("2025-03-20");
        assertThat(json(messages)).contains("\"bold\":true");
    }

    @Test
    void splitsManyBlocksOverSeveralMessages() {
        List<Block> many =
                IntStream.range(0, 120).<Block>mapToObj(i -> new Block.Note("Rad " + i)).toList();
        assertThat(PUBLIC.messages(many)).hasSize(3).allSatisfy(BlockKitTests::keepsToTheLimits);
    }

    private static void keepsToTheLimits(SlackMessage message) {
        assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(message.text().length()).isLessThanOrEqualTo(4_000);
        for (LayoutBlock block : message.blocks()) {
            assertThat(json(block).length()).isLessThan(3_600);
        }
    }

    private static String json(Object rendered) {
        return GsonFactory.createSnakeCase()
                .toJson(rendered)
                .replace("\\u003d", "=")
                .replace("\\u0026", "&");
    }
}
