package se.kompis.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Link;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Reply;
import tools.jackson.databind.JsonNode;
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

    private static Block.Quote quote(String text, Block.Mark... marks) {
        return new Block.Quote(
                text,
                List.of(marks),
                new Citation(
                        Optional.of("Digg & co"),
                        "Öppna data <nu>",
                        "sida 14",
                        Optional.of("2025-03-20"),
                        new Link("Öppna källan där", URI.create("/source/1?p=14&s=x"))));
    }

    private static Block.Quote quote() {
        return quote(
                "Öppna data *är* <fria> & _inte_ [1] data.\n1. Om alla vet.",
                new Block.Mark(0, 10),
                new Block.Mark(36, 40));
    }

    private static Action action(String name, String label) {
        return Action.of(name, label, Map.of("answer", "7"));
    }

    private static Block.Actions actions() {
        return new Block.Actions(
                List.of(
                        new Action("answer.context", "Visa sammanhang", Map.of(), true),
                        action("answer.comment", "Kommentera").openingForm()),
                List.of(new Link("Skriv ut", URI.create("/handout/7/sv"))));
    }

    private static Block.Feedback feedback() {
        return new Block.Feedback(
                "Hjälpte svaret?",
                action("answer.helpful", "Ja"),
                action("answer.unhelpful", "Nej").openingForm());
    }

    private static Block.Suggestions suggestions() {
        return new Block.Suggestions(List.of("Vad är öppna data?", "Vad är geodata?"));
    }

    private static Block question(Block.Selection selection, String first) {
        return new Block.Question(
                "Vem *ansvarar* för beslutet?",
                selection,
                List.of(
                        new Option("a", first),
                        new Option("b", "Leverantören"),
                        new Option("c", "Revisorn")),
                Action.of("learning.answer", "Svara", Map.of("lesson", "7")));
    }

    private static Form form() {
        return new Form(
                "people.settings",
                "Inställningar",
                "Det här gäller *bara dig*.",
                List.of(
                        new Field.Text("name", "Nämnd", "Skolnämnden", true, 100),
                        new Field.Text("why", "Varför", "", false, 5_000),
                        new Field.Choice(
                                "language",
                                "Språk",
                                "en",
                                List.of(new Option("sv", "Svenska"), new Option("en", "English"))),
                        new Field.Several(
                                "days",
                                "Dagar",
                                List.of("tue", "thu"),
                                List.of(new Option("tue", "Tisdag"), new Option("thu", "Torsdag"))),
                        new Field.Date("until", "Till och med", "2026-08-01"),
                        new Field.Time("at", "Klockan", "")),
                "Spara",
                Map.of("from", "home"));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("heading", new Block.Heading("Öppna data & *annat*")),
                Arguments.of(
                        "text",
                        new Block.Text(
                                "Se **det här** & <b>*inte*</b> det:\n\n- ett\n  1. inre\n- [två](https://x.se/?a=1&b=2)\n\n> klokt\n\n`kod` \\*inte fetstil\\*")),
                Arguments.of("note", new Block.Note("Skriv *hjälp* < 2")),
                Arguments.of("quote", quote()),
                Arguments.of("actions", actions()),
                Arguments.of("feedback", feedback()),
                Arguments.of("suggestions", suggestions()),
                Arguments.of(
                        "picture",
                        new Block.Picture(
                                "Fyra steg & en <cirkel>",
                                new Link("Bild", URI.create("/course/1.svg?s=x")),
                                new Link("Bild", URI.create("/course/1.png?s=x")))),
                Arguments.of("question-one", question(Block.Selection.ONE, "Det är <sant>")),
                Arguments.of("question-several", question(Block.Selection.SEVERAL, "Nämnden")),
                Arguments.of("question-order", question(Block.Selection.ORDER, "Nämnden")),
                Arguments.of("progress", new Block.Progress("Leda & lära", 3, 8)));
    }

    private static List<TeamsMessage> messages(Cards cards, List<Block> blocks) {
        return cards.messages(Reply.of(blocks), Participant.SWEDISH, false);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void rendersEveryKindOfBlock(String name, Block block) throws IOException {
        Golden.assertMatches("block-" + name, messages(PUBLIC, List.of(block)));
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
                        quote(),
                        quote("Ett till.", new Block.Mark(0, 3)),
                        actions(),
                        feedback());
        List<TeamsMessage> messages = messages(PUBLIC, answer);
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
                        quote(),
                        question(Block.Selection.ONE, "Nämnden"),
                        new Block.Progress("Leda digitalt", 3, 8));
        Golden.assertMatches("lesson", messages(PUBLIC, lesson));
    }

    @Test
    void suggestsAboveTheInputLineWhereNobodyElseIs() {
        List<Block> blocks = List.of(new Block.Text("Fråga till exempel:"), suggestions());
        TeamsMessage alone = messages(PUBLIC, blocks).getFirst();
        assertThat(alone.text()).isEqualTo("Fråga till exempel:");
        assertThat(alone.suggestions()).hasSize(2);
        TeamsMessage shared =
                PUBLIC.messages(Reply.of(blocks), Participant.SWEDISH, true).getFirst();
        assertThat(shared.suggestions()).isEmpty();
        assertThat(json(shared)).contains("imBack");
    }

    @Test
    void leavesLinksOutWhereNoAddressLeadsBack() {
        List<Block> all = blocks().map(it -> (Block) it.get()[1]).toList();
        assertThat(json(messages(WITHOUT_ADDRESS, all)))
                .contains("Fyra steg")
                .doesNotContain("Öppna källan", "Skriv ut", "Image", "http://kompis");
        Block.Actions onlyLinks =
                new Block.Actions(List.of(), List.of(new Link("Skriv ut", URI.create("/x"))));
        assertThat(messages(WITHOUT_ADDRESS, List.of(onlyLinks))).isEmpty();
    }

    @Test
    void saysEverythingOfACardForThoseWhoDoNotSeeIt() {
        List<Block> all = blocks().map(it -> (Block) it.get()[1]).toList();
        AdaptiveCard card = messages(PUBLIC, all).getFirst().card().orElseThrow();
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
        assertThat(
                        Stream.of(List.of(text), many, card)
                                .flatMap(it -> messages(PUBLIC, it).stream()))
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
        List<TeamsMessage> messages = messages(PUBLIC, List.of(new Block.Text(text)));
        assertThat(String.join(" ", messages.stream().map(TeamsMessage::text).toList()))
                .isEqualTo(text);
    }

    private static String json(Object rendered) {
        return JSON.writeValueAsString(rendered);
    }

    /** The data of the card's last button. */
    private static JsonNode data(Object rendered) {
        return JSON.readTree(json(rendered)).findValues("data").getLast();
    }

    private static Optional<Content> read(JsonNode data, Map<String, String> inputs) {
        var filledIn = JSON.createObjectNode();
        inputs.forEach(filledIn::put);
        filledIn.set("kompis", data.get("kompis"));
        return VALUES.read(filledIn).map(CardValues.Press::content);
    }

    @Test
    void readsBackWhatAButtonSays() {
        JsonNode data =
                data(
                        messages(
                                PUBLIC,
                                List.of(
                                        new Block.Actions(
                                                List.of(action("a.b", "A")), List.of()))));
        assertThat(read(data, Map.of()))
                .contains(new Content.Pressed("a.b", Map.of("answer", "7")));
    }

    @Test
    void readsBackWhatWasChosen() {
        JsonNode one = data(messages(PUBLIC, List.of(question(Block.Selection.ONE, "N"))));
        assertThat(read(one, Map.of("choice.1.1", "b"))).hasValueSatisfying(it -> chosen(it, "b"));
        JsonNode several = data(messages(PUBLIC, List.of(question(Block.Selection.SEVERAL, "N"))));
        assertThat(read(several, Map.of("choice.1.1", "a,c")))
                .hasValueSatisfying(it -> chosen(it, "a,c"));
        JsonNode order = data(messages(PUBLIC, List.of(question(Block.Selection.ORDER, "N"))));
        assertThat(read(order, Map.of("choice.1.1", "c", "choice.1.2", "a", "choice.1.3", "b")))
                .hasValueSatisfying(it -> chosen(it, "c,a,b"));
    }

    private static void chosen(Content content, String expected) {
        assertThat(((Content.Pressed) content).values())
                .containsEntry("choice", expected)
                .containsEntry("lesson", "7");
    }

    @Test
    void readsBackWhatWasFilledIn() {
        JsonNode data = data(PUBLIC.messages(form(), Participant.SWEDISH, false));
        Content.Submitted submitted =
                (Content.Submitted)
                        read(data, Map.of("field.name", "Ett, två", "fields.days", "tue,thu"))
                                .orElseThrow();
        assertThat(submitted.form()).isEqualTo("people.settings");
        assertThat(submitted.context()).containsEntry("from", "home");
        assertThat(submitted.values())
                .containsEntry("name", List.of("Ett, två"))
                .containsEntry("days", List.of("tue", "thu"));
    }

    @Test
    void takesNoDataButItsOwn() {
        assertThat(VALUES.read(JSON.readTree("{\"kompis\":{\"content\":{\"kind\":\"x\"}}}")))
                .isEmpty();
        assertThat(VALUES.read(JSON.readTree("{\"kompis\":7}"))).isEmpty();
        assertThat(VALUES.read(JSON.readTree("\"kompis\""))).isEmpty();
        assertThat(VALUES.read(null)).isEmpty();
    }
}
