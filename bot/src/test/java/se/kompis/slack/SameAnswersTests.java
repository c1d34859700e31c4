package se.kompis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.TenQuestions;
import se.kompis.web.TestBrowser;
import tools.jackson.databind.JsonNode;

/** What one is told does not depend on where one asks. */
@SlackTest.ByHttp
class SameAnswersTests {
    @Autowired private FakeSlack slack;
    @LocalServerPort private int port;

    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
        browser.page("/");
        slack.forgetCalls();
    }

    private TenQuestions.Told inSlack(String user, String question) {
        SlackPost post = new SlackPost(port, SlackTest.SECRET);
        post.json(Payloads.event("T1", Payloads.direct(user, "hej")));
        slack.answerIn("D" + user);
        post.json(Payloads.event("T1", Payloads.direct(user, question)));
        JsonNode blocks =
                slack.await("chat.postMessage", call -> isAnswerTo(call, user)).json("blocks");
        return new TenQuestions.Told(
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
        for (int i = 0; i < TenQuestions.ALL.size(); i++) {
            String question = TenQuestions.ALL.get(i);
            TenQuestions.Told web = TenQuestions.onTheWeb(browser, question);
            assertThat(web.actions()).as(question).isNotEmpty();
            assertThat(inSlack("USAME" + i, question)).as(question).isEqualTo(web);
        }
    }
}
