package se.kompis.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kompis.TenQuestions;
import se.kompis.web.TestBrowser;

/** What one is told in Teams is what one is told on the web. */
@TeamsTest
class SameAnswersTests {
    /** What Teams shows as thumbs of its own below the text. */
    private static final List<String> THUMBS = List.of("Ja", "Nej");

    @Autowired private FakeTeams teams;
    @Autowired private TeamsTalk talk;
    @LocalServerPort private int port;

    private TestBrowser browser;

    @BeforeEach
    void open() {
        browser = new TestBrowser(port);
        browser.page("/");
        teams.forgetCalls();
    }

    private TenQuestions.Told inTeams(String account, String question) {
        TeamsClient person = talk.acquaintance(account);
        person.say(question);
        person.say("hej då");
        teams.answerIn(person.conversation(), call -> call.text().startsWith("Hej då"));
        List<FakeTeams.Call> said = between(person.conversation());
        return new TenQuestions.Told(
                said.stream().flatMap(call -> quotations(call.text()).stream()).toList(),
                said.stream().flatMap(call -> actions(call).stream()).toList());
    }

    /** Everything after the greeting and before the goodbye. */
    private List<FakeTeams.Call> between(String conversation) {
        List<FakeTeams.Call> all =
                teams.messages().stream()
                        .filter(call -> call.path().contains("/" + conversation + "/"))
                        .toList();
        return all.subList(1, all.size() - 1);
    }

    private static List<String> quotations(String text) {
        return Arrays.stream(text.split("\n\n"))
                .filter(paragraph -> paragraph.startsWith("> "))
                .map(SameAnswersTests::words)
                .toList();
    }

    private static String words(String quotation) {
        String lines =
                Arrays.stream(quotation.split("\n"))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining("\n"));
        String html = lines.replaceAll("(?<!\\\\)\\*\\*", "").replaceAll("\\\\(.)", "$1");
        return Jsoup.parse(html).text();
    }

    private static List<String> actions(FakeTeams.Call call) {
        List<String> labels = new ArrayList<>();
        call.card().path("body").findValues("actions").stream()
                .flatMap(row -> row.valueStream())
                .forEach(action -> labels.add(action.path("title").stringValue("")));
        call.body()
                .path("suggestedActions")
                .path("actions")
                .forEach(action -> labels.add(action.path("title").stringValue("")));
        return labels;
    }

    private boolean hasThumbs(String conversation) {
        return between(conversation).stream()
                .anyMatch(call -> call.body().path("channelData").has("feedbackLoop"));
    }

    @Test
    void theSameQuestionsGetTheSameQuotationsAndActions() {
        for (int i = 0; i < TenQuestions.ALL.size(); i++) {
            String question = TenQuestions.ALL.get(i);
            TenQuestions.Told web = TenQuestions.onTheWeb(browser, question);
            assertThat(web.actions()).as(question).isNotEmpty();
            TenQuestions.Told told = inTeams("29:same" + i, question);
            assertThat(told.quotations()).as(question).isEqualTo(web.quotations());
            assertThat(told.actions())
                    .as(question)
                    .isEqualTo(web.actions().stream().filter(it -> !THUMBS.contains(it)).toList());
            assertThat(hasThumbs("a:29:same" + i))
                    .as(question)
                    .isEqualTo(web.actions().containsAll(THUMBS));
        }
    }
}
