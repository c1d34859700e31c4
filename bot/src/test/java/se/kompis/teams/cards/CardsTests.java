package se.kompis.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.conversation.SampleBlocks.quote;

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
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Reply;
import se.kompis.conversation.SampleBlocks;
import tools.jackson.databind.json.JsonMapper;

/** How everything looks in Teams, and that it keeps to Teams' limits. */
class CardsTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CardValues VALUES = new CardValues(JSON);
    private static final Cards PUBLIC = cards("https://kompis.example/");
    private static final Cards WITHOUT_ADDRESS = cards("");

    private static Cards cards(String address) {
        return new Cards(VALUES, new PublicAddress(address), JSON);
    }

    private static Block.Quote quotation() {
        return quote(
                "Öppna data *är* <fria> & _inte_ [1] data.\n1. Om alla vet.",
                new Block.Mark(0, 10),
                new Block.Mark(36, 40));
    }

    private static Block.Suggestions suggestions() {
        return new Block.Suggestions(List.of("Vad är öppna data?", "Vad är geodata?"));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("heading", SampleBlocks.HEADING),
                Arguments.of("text", SampleBlocks.TEXT),
                Arguments.of("note", SampleBlocks.NOTE),
                Arguments.of("quote", quotation()),
                Arguments.of("actions", SampleBlocks.ACTIONS),
                Arguments.of("feedback", SampleBlocks.FEEDBACK),
                Arguments.of("suggestions", suggestions()),
                Arguments.of("picture", SampleBlocks.PICTURE),
                Arguments.of("question-one", question(Block.Selection.ONE, "Det är <sant>")),
                Arguments.of("question-several", question(Block.Selection.SEVERAL, "Nämnden")),
                Arguments.of("question-order", question(Block.Selection.ORDER, "Nämnden")),
                Arguments.of("progress", SampleBlocks.PROGRESS));
    }

    private static List<Block> everyBlock() {
        return blocks().map(it -> (Block) it.get()[1]).toList();
    }

    private static Form form() {
        return SampleBlocks.form(List.of("tue", "thu"), Map.of("from", "home"));
    }

    private static Block question(Block.Selection selection, String first) {
        return SampleBlocks.question(selection, first, Map.of("lesson", "7"));
    }

    private static List<TeamsMessage> messages(List<Block> blocks) {
        return messages(PUBLIC, blocks);
    }

    private static List<TeamsMessage> messages(Cards cards, List<Block> blocks) {
        return cards.messages(Reply.of(blocks), Participant.SWEDISH, false);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void rendersEveryKindOfBlock(String name, Block block) throws IOException {
        Golden.assertMatches("block-" + name, messages(List.of(block)));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void rendersEveryKindOfBlockInACardsPlaceUnlessItIsAnAnswer(String name, Block block) {
        assertThat(PUBLIC.inPlace(Reply.of(block), Participant.SWEDISH).isPresent())
                .as(name)
                .isEqualTo(!(block instanceof Block.Quote));
    }

    @Test
    void rendersAFormAsACard() throws IOException {
        Golden.assertMatches("form", PUBLIC.messages(form(), Participant.SWEDISH, false));
    }

    @Test
    void saysWhatIsWrongAboveTheField() throws IOException {
        FormErrors rejected = new FormErrors(form(), Map.of("name", "Skriv en nämnd."));
        Golden.assertMatches("form-errors", PUBLIC.messages(rejected, Participant.SWEDISH, false));
    }

    @Test
    void answersInTwoMessagesTextWithCitationsAndACard() throws IOException {
        List<Block> answer =
                List.of(
                        new Block.Text("Så här står det:"),
                        quotation(),
                        quote("Ett till.", new Block.Mark(0, 3)),
                        SampleBlocks.ACTIONS,
                        SampleBlocks.FEEDBACK);
        List<TeamsMessage> messages = messages(answer);
        Golden.assertMatches("answer", messages);
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst().card()).isEmpty();
        assertThat(messages.getLast().text()).isEmpty();
    }

    @Test
    void putsWhatBelongsToALessonOnOneCardWithItsQuotation() throws IOException {
        List<Block> lesson =
                List.of(
                        new Block.Heading("Varför öppna data?"),
                        new Block.Text("Data som är öppna kan användas av **alla**."),
                        quotation(),
                        question(Block.Selection.ONE, "Nämnden"),
                        new Block.Progress("Leda digitalt", 3, 8));
        Golden.assertMatches("lesson", messages(lesson));
    }

    @Test
    void suggestsAboveTheInputLineWhereNobodyElseIs() {
        List<Block> blocks = List.of(new Block.Text("Fråga till exempel:"), suggestions());
        TeamsMessage alone = messages(blocks).getFirst();
        assertThat(alone.text()).isEqualTo("Fråga till exempel:");
        assertThat(alone.suggestions()).hasSize(2);
        TeamsMessage shared =
                PUBLIC.messages(Reply.of(blocks), Participant.SWEDISH, true).getFirst();
        assertThat(shared.suggestions()).isEmpty();
        assertThat(json(shared)).contains("imBack");
    }

    @Test
    void leavesLinksOutWhereNoAddressLeadsBack() {
        assertThat(json(messages(WITHOUT_ADDRESS, everyBlock())))
                .contains("Fyra steg")
                .doesNotContain("Öppna källan", "Skriv ut", "Image", "http://kompis");
        assertThat(messages(WITHOUT_ADDRESS, List.of(SampleBlocks.onlyLinks()))).isEmpty();
    }

    @Test
    void saysEverythingOfACardForThoseWhoDoNotSeeIt() {
        AdaptiveCard card = messages(everyBlock()).getFirst().card().orElseThrow();
        assertThat(card.speak())
                .isEqualTo(card.fallbackText())
                .contains("Öppna data & *annat*", "”Öppna data *är* <fria>", "Hjälpte svaret?")
                .contains("Fyra steg & en <cirkel>", "Vem ansvarar för beslutet?", "• Nämnden");
    }

    @Test
    void keepsToTheSizeThatTeamsTakes() {
        String sentence = "Det här är en mening om öppna data som är lagom lång. ";
        Block text = new Block.Text(sentence.repeat(900).strip());
        List<Block> many =
                IntStream.range(0, 60)
                        .<Block>mapToObj(i -> quote(sentence.repeat(5).strip()))
                        .toList();
        List<Block> card = List.of(text, question(Block.Selection.ONE, "Nämnden"));
        assertThat(Stream.of(List.of(text), many, card).flatMap(it -> messages(it).stream()))
                .hasSizeGreaterThan(8)
                .allSatisfy(message -> {
                    assertThat(json(message).length()).isLessThan(14_000);
                    assertThat(message.citations().map(it -> it.citation().size()).orElse(0))
                            .isLessThanOrEqualTo(20);
                });
    }

    @Test
    void losesNoWordWhereItCuts() {
        String sentence = "Det här är en mening om öppna data som är lagom lång. ";
        String text = sentence.repeat(400).strip();
        List<TeamsMessage> messages = messages(List.of(new Block.Text(text)));
        assertThat(String.join(" ", messages.stream().map(TeamsMessage::text).toList()))
                .isEqualTo(text);
    }

    private static String json(Object rendered) {
        return JSON.writeValueAsString(rendered);
    }
}
