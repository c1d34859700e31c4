package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.JdkIdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Option;
import se.kompis.conversation.Participant;
import tools.jackson.databind.json.JsonMapper;

class SentReaderTests {
    private final Presses presses = new Presses(new JsonMapper());
    private final SentReader reader = new SentReader(presses, new JdkIdGenerator());

    private static MultiValueMap<String, String> values(Map<String, String> single) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        single.forEach(values::add);
        return values;
    }

    private Content content(Map<String, String> single) {
        return reader.read(values(single)).orElseThrow().content();
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(content(Map.of("say", "  Vad är\r\nöppna data?  ")))
                .isEqualTo(new Content.Said("Vad är\nöppna data?"));
    }

    @Test
    void takesNothingAsSilence() {
        assertThat(content(Map.of())).isEqualTo(new Content.Said(""));
    }

    @Test
    void leavesOutControlCharacters() {
        assertThat(content(Map.of("say", "a\u0000b\u001b[31m\tc\u0085")))
                .isEqualTo(new Content.Said("ab[31m\tc"));
    }

    @Test
    void readsItsOwnButtons() {
        Presses.Button button =
                presses.of(Action.of("answer.more", "Mer", Map.of("question", "\"7\" <å>")));
        Sent sent = reader.read(values(Map.of("press", button.value()))).orElseThrow();
        assertThat(sent.said()).isEqualTo("Mer");
        assertThat(sent.content())
                .isEqualTo(new Content.Pressed("answer.more", Map.of("question", "\"7\" <å>")));
    }

    @Test
    void readsWhatWasChosenBesideAButton() {
        Action answer = Action.of("learning.answer", "Svara", Map.of("lesson", "7"));
        MultiValueMap<String, String> values =
                values(Map.of("press", presses.of(answer).value(), "say", ""));
        values.put("choice", List.of("c", "", "<script>", "a", "c"));
        Content content = reader.read(values).orElseThrow().content();
        assertThat(((Content.Pressed) content).choice()).containsExactly("c", "a");
        assertThat(((Content.Pressed) content).values()).containsEntry("lesson", "7");
    }

    @Test
    void readsTheOptionThatWasPressed() {
        Block.Question question =
                new Block.Question(
                        "?",
                        Block.Selection.ONE,
                        List.of(new Option("a", "Ja"), new Option("b", "Nej")),
                        Action.of("learning.answer", "Svara", Map.of()));
        Presses.Button no = presses.of(question).getLast();
        Sent sent = reader.read(values(Map.of("press", no.value()))).orElseThrow();
        assertThat(sent.said()).isEqualTo("Nej");
        assertThat(((Content.Pressed) sent.content()).choice()).containsExactly("b");
    }

    @Test
    void readsFieldsOfForms() {
        MultiValueMap<String, String> values =
                values(Map.of("form", "people.settings", "context", "{\"a\":\"b\"}", "say", "x"));
        values.put("field.language", List.of("sv"));
        values.put("field.topics", List.of("a", "b"));
        assertThat(reader.read(values).orElseThrow().content())
                .isEqualTo(
                        new Content.Submitted(
                                "people.settings",
                                Map.of("a", "b"),
                                Map.of("language", List.of("sv"), "topics", List.of("a", "b"))));
    }

    @Test
    void refusesWhatNoPageOfOursSends() {
        String press = "{\"action\":\"%s\",\"label\":\"x\",\"values\":%s}";
        assertThat(
                        List.of(
                                Map.of("press", "not json"),
                                Map.of("press", "[]"),
                                Map.of("press", "null"),
                                Map.of("press", "{}"),
                                Map.of("press", press.formatted("no name", "{}")),
                                Map.of("press", press.formatted("a.b", "null")),
                                Map.of("press", press.formatted("a.b", "{\"c\":null}")),
                                Map.of("press", press.formatted("a.b", "{\"c\":{}}")),
                                Map.of("press", press.formatted("a." + "b".repeat(90), "{}")),
                                Map.of("form", "a.b", "context", "{\"c\":[]}"),
                                Map.of("form", "", "context", "{}"),
                                Map.of(
                                        "form",
                                        "a.b",
                                        "context",
                                        "{}",
                                        "field.c",
                                        "x".repeat(10_001)),
                                Map.of("say", "x".repeat(10_001))))
                .allSatisfy(sent -> assertThat(reader.read(values(sent))).isEmpty());
    }

    @Test
    void saysWhenATextIsTooLong() {
        assertThat(reader.isTooLong(values(Map.of("say", "x".repeat(10_000))))).isFalse();
        assertThat(reader.isTooLong(values(Map.of("say", "x".repeat(10_001))))).isTrue();
    }

    @Test
    void countsADoubleClickOnceAndAnotherTextAnew() {
        Account account = new Account("me", Participant.SWEDISH);
        String page = "0b0c7a1e-page";
        Sent first = reader.read(values(Map.of("event", page, "say", "a"))).orElseThrow();
        Sent again = reader.read(values(Map.of("event", page, "say", "a"))).orElseThrow();
        Sent other = reader.read(values(Map.of("event", page, "say", "b"))).orElseThrow();
        Sent later = reader.read(values(Map.of("event", "another-page", "say", "a"))).orElseThrow();
        assertThat(again.event(account)).isEqualTo(first.event(account));
        assertThat(List.of(other.event(account), later.event(account)))
                .doesNotContain(first.event(account));
        assertThat(first.event(new Account("you", account.client())))
                .isNotEqualTo(first.event(account));
    }
}
