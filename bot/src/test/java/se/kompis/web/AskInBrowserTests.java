package se.kompis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.TemporaryData;

/** From the question to the source at its place, as a newcomer does it on the bundled library. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
class AskInBrowserTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    private ChatPage chat;

    @BeforeEach
    void open() {
        chat = chromium.chat(ChatPage.options(1100, 900));
    }

    private Page press(Locator link) {
        return chat.page().waitForPopup(link::click);
    }

    private Locator link(String name) {
        return chat.latest()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void leadsFromTheQuestionToTheWordsInTheirSource() {
        chat.ask("Vad är öppna data?");
        Locator quote = chat.latest().locator("blockquote").first();
        assertThat(quote).containsText("Öppna data är information som");
        assertThat(chat.latest().locator("cite").first()).containsText("Öppna data");
        chat.picture("ask-answer");
        chat.isAccessible();
        String words = quote.textContent().strip();

        Page source = press(link("Öppna källan där"));
        assertThat(source.locator("#citat")).hasText(words);
        source.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target/screenshots/ask-source.png")));
    }

    @Test
    void goesOnFromAnAnswer() {
        chat.ask("Vem ansvarar för informationssäkerhet?");
        assertThat(chat.latest().locator("blockquote").first()).isVisible();
        chat.latest().getByText("Visa sammanhang").click();
        assertThat(chat.latest().locator("blockquote mark").first()).isVisible();
        chat.ask("och för skolan?");
        assertThat(chat.latest().locator("blockquote").first()).isVisible();
        chat.ask("mer");
        assertThat(chat.latest().locator("blockquote").first()).isVisible();
        chat.picture("ask-follow-up");

        chat.ask("byt språk");
        assertThat(chat.latest()).containsText("We speak English now.");
        assertThat(chat.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void refusesKindlyAndPrintsAHandout() {
        chat.ask("Hur länge ska man koka ägg?");
        assertThat(chat.latest()).containsText("Jag hittar inget i materialet");
        chat.picture("ask-refused");

        chat.ask("Vad är digital post?");
        Page handout = press(link("Skriv ut"));
        assertThat(handout.locator("h1")).containsText("Vad är digital post?");
        assertThat(handout.locator("blockquote").count()).isPositive();
    }
}
