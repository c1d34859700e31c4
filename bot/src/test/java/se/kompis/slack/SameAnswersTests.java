package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.web.TestBrowser;
import tools.jackson.databind.JsonNode;

/** What one is told does not depend on where one asks. */
@SlackTest.ByHttp
class SameAnswersTests {
    private static final List<String> QUESTIONS =
            List.of(
                    "Vad är öppna data?",
                    "Vad innebär digital post för en kommun?",
                    "Hur räknar vi hem nyttan?",
                    "Får ett system fatta beslut själv?",
                    "Vem ansvarar för personuppgifter?",
                    "Hur upphandlar man molntjänster?",
                    "Vad är geodata?",
                    "Hur undviker vi inlåsning?",
                    "Vad betyder jämställdhet för digitaliseringen?",
                    "Vem vann hockeymatchen i går kväll?");

    @Autowired private FakeSlack slack;
    @LocalServerPort private int port;

    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
        browser.page("/");
        slack.forgetCalls();
    }

    /** Quotations, and the labels of what can be done next. */
    private record Told(List<String> quotations, List<String> actions) {}

    private Told onTheWeb(String question) {
        String html = browser.submit("/", Map.of("say", question), "HX-Request", "true").body();
        Document answer = Jsoup.parse(html);
        answer.outputSettings().prettyPrint(false);
        return new Told(
                answer.select("blockquote").eachText(),
                answer.select(".answer button, .answer .actions a").eachText());
    }

    private Told inSlack(String user, String question) {
        SlackPost post = new SlackPost(port, SlackTest.SECRET);
        post.json(Payloads.event("T1", Payloads.direct(user, "hej")));
        slack.answerIn("D" + user);
        post.json(Payloads.event("T1", Payloads.direct(user, question)));
        JsonNode blocks =
                slack.await("chat.postMessage", call -> isAnswerTo(call, user)).json("blocks");
        return new Told(
                blocks(blocks, "rich_text").map(SameAnswersTests::words).toList(),
                blocks(blocks, "actions", "context_actions")
                        .flatMap(block -> block.findValues("text").stream())
                        .filter(JsonNode::isObject)
                        .map(text -> text.path("text").stringValue())
                        .toList());
    }

    /** The second thing said to them; the first is the greeting. */
    private boolean isAnswerTo(FakeSlack.Call call, String user) {
        return slack.calls("chat.postMessage").stream()
                .filter(it -> it.value("channel").equals("D" + user))
                .skip(1)
                .findFirst()
                .filter(call::equals)
                .isPresent();
    }

    private static Stream<JsonNode> blocks(JsonNode blocks, String... types) {
        return StreamSupport.stream(blocks.spliterator(), false)
                .filter(block -> List.of(types).contains(block.path("type").stringValue()));
    }

    private static String words(JsonNode quote) {
        return quote.findValuesAsString("text").stream()
                .reduce("", String::concat)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void theSameQuestionsGetTheSameQuotationsAndActions() {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            String question = QUESTIONS.get(i);
            Told web = onTheWeb(question);
            assertThat(web.actions()).as(question).isNotEmpty();
            assertThat(inSlack("USAME" + i, question)).as(question).isEqualTo(web);
        }
    }
}
