package se.kompis.teams.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kompis.conversation.SampleBlocks.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.SampleBlocks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a card brings back is what was on it, and nothing that somebody made up. */
class CardValuesTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CardValues VALUES = new CardValues(JSON);
    private static final Cards CARDS = new Cards(VALUES, new PublicAddress(""), JSON);

    private static Block question(Block.Selection selection) {
        return SampleBlocks.question(selection, "Nämnden", Map.of("lesson", "7"));
    }

    /** The data of the last button below something. */
    private static JsonNode data(Response response) {
        Object rendered = CARDS.messages(response, Participant.SWEDISH, false);
        return JSON.readTree(JSON.writeValueAsString(rendered)).findValues("data").getLast();
    }

    private static Optional<Content> read(JsonNode data, Map<String, String> inputs) {
        var filledIn = JSON.createObjectNode();
        inputs.forEach(filledIn::put);
        filledIn.set("kompis", data.get("kompis"));
        return VALUES.read(filledIn).map(CardValues.Press::content);
    }

    @Test
    void readsBackWhatAButtonSays() {
        Block.Actions actions = new Block.Actions(List.of(action("a.b", "A")), List.of());
        JsonNode data = data(Reply.of(actions));
        assertThat(read(data, Map.of()))
                .contains(new Content.Pressed("a.b", Map.of("answer", "7")));
    }

    @Test
    void readsBackWhatWasChosen() {
        JsonNode one = data(Reply.of(question(Block.Selection.ONE)));
        assertThat(read(one, Map.of("choice.1.1", "b"))).hasValueSatisfying(it -> chosen(it, "b"));
        JsonNode several = data(Reply.of(question(Block.Selection.SEVERAL)));
        assertThat(read(several, Map.of("choice.1.1", "a,c")))
                .hasValueSatisfying(it -> chosen(it, "a,c"));
        JsonNode order = data(Reply.of(question(Block.Selection.ORDER)));
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
        JsonNode data = data(SampleBlocks.form(List.of("tue", "thu"), Map.of("from", "home")));
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
