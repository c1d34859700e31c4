package se.kompis;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.kompis.web.TestBrowser;

/** The questions that every channel answers alike, and what the web says to them. */
public final class TenQuestions {
    public static final List<String> ALL =
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

    private TenQuestions() {}

    /** Quotations, and the labels of what can be done next. */
    public record Told(List<String> quotations, List<String> actions) {}

    /** What a browser that has been greeted is told. */
    public static Told onTheWeb(TestBrowser browser, String question) {
        String html = browser.submit("/", Map.of("say", question), "HX-Request", "true").body();
        Document answer = Jsoup.parse(html);
        answer.outputSettings().prettyPrint(false);
        return new Told(
                answer.select("blockquote").eachText(),
                answer.select(".answer button, .answer .actions a").eachText());
    }
}
