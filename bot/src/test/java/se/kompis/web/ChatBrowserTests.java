package se.kompis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one can do in the chat, in a real browser. The pictures are in target/screenshots. */
@ServerTest
class ChatBrowserTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    private static NewContextOptions options(int width, int height) {
        return ChatPage.options(width, height);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Test
    void worksByKeyboardAlone() {
        ChatPage chat = chromium.chat(options(1100, 900));
        chat.ask(ShowcaseSkill.FORM);
        assertThat(chat.latest().locator("h2")).hasText("Din nämnd");
        chat.page().keyboard().press("Shift+Tab");
        assertThat(chat.latest().getByText("Spara")).isFocused();
        chat.page().keyboard().press("Enter");
        assertThat(chat.latest().locator(".rejected")).containsText("Skriv namnet på nämnden.");
        assertThat(chat.latest()).isFocused();
        chat.picture("form-rejected");
        chat.isAccessible();

        chat.page().keyboard().press("Tab");
        chat.page().keyboard().type("Omsorgsnämnden");
        chat.page().keyboard().press("Enter");
        assertThat(chat.latest().locator(".text")).hasText("Nämnden heter Omsorgsnämnden.");
    }

    @Test
    void pressesAButtonOnceEvenWhenItIsClickedTwice() {
        ChatPage chat = chromium.chat(options(1100, 900));
        chat.ask(ShowcaseSkill.ALL);
        chat.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Visa sammanhang"))
                .dblclick();
        assertThat(chat.latest().locator(".text")).hasText("Du tryckte showcase.context 7");
        chat.page().reload();
        assertThat(chat.page().locator(".said"))
                .hasText(new String[] {ShowcaseSkill.ALL, "Visa sammanhang"});
    }

    @Test
    void showsWhichOpinionWasGiven() {
        ChatPage chat = chromium.chat(options(1100, 900));
        chat.ask(ShowcaseSkill.ALL);
        Locator no = chat.page().getByText("Nej", exactly()).first();
        no.click();
        assertThat(no).hasAttribute("aria-pressed", "true");
    }

    @Test
    void saysThatItSearchesAndLaterThatItGoesOn() {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.ask(ShowcaseSkill.SLOW);
        assertThat(chat.page().getByRole(AriaRole.STATUS)).hasText("Kompis söker…");
        assertThat(chat.page().locator("#transcript")).hasAttribute("aria-busy", "true");
        chat.picture("searching");
        assertThat(chat.latest().locator(".pending")).containsText("längre tid än vanligt");
        chat.picture("pending");
        ShowcaseSkill.PATIENCE.release();
        assertThat(chat.latest().locator(".text")).hasText("Det tog tid.");
        assertThat(chat.page().locator(".said")).hasCount(1);
    }

    @Test
    void keepsTheTextWhenTheServerIsOutOfReach() {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.page().route("**/chat", route -> route.abort());
        chat.ask("Vad är öppna data?");
        assertThat(chat.page().getByRole(AriaRole.ALERT)).containsText("Kunde inte nå Kompis.");
        assertThat(chat.say()).hasValue("Vad är öppna data?");
        chat.picture("unreachable");
        chat.isAccessible();
        chat.page().unroute("**/chat");
        chat.say().press("Enter");
        assertThat(chat.latest().locator(".said")).hasText("Vad är öppna data?");
        assertThat(chat.page().getByRole(AriaRole.ALERT)).isEmpty();
    }

    @Test
    void keepsATextThatIsTooLong() {
        ChatPage chat = chromium.chat(options(1100, 700));
        String text = "ord ".repeat(2600);
        chat.ask(text);
        assertThat(chat.page().getByRole(AriaRole.ALERT)).containsText("längre än 10 000 tecken");
        assertThat(chat.say()).hasValue(text);
        chat.picture("too-long");
    }

    @Test
    void growsWithTheTextAndMakesNewLines() {
        ChatPage chat = chromium.chat(options(1100, 700));
        double before = chat.say().boundingBox().height;
        chat.say().fill("rad ett");
        chat.say().press("Shift+Enter");
        chat.say().press("Shift+Enter");
        assertThat(chat.say().boundingBox().height).isGreaterThan(before);
        assertThat(chat.page().locator(".said")).hasCount(0);
    }

    @Test
    void changesTheLanguageOfTheWholePage() {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.page().getByText("English").click();
        assertThat(chat.page().locator("html")).hasAttribute("lang", "en");
        assertThat(chat.page().getByLabel("Your question")).isVisible();
        chat.picture("english");
        chat.isAccessible();
    }

    @Test
    void worksWithoutScripts() {
        ChatPage chat = chromium.chat(options(1100, 900).setJavaScriptEnabled(false));
        chat.say().fill(ShowcaseSkill.ALL);
        chat.page().getByText("Fråga", exactly()).click();
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        chat.page().getByText("Mer", exactly()).click();
        assertThat(chat.latest().locator(".text")).hasText("Du tryckte showcase.more 2");
        chat.say().fill(ShowcaseSkill.FORM);
        chat.page().getByText("Fråga", exactly()).click();
        chat.page()
                .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Nämnd"))
                .fill("Kulturnämnden");
        chat.page().getByText("Spara").click();
        assertThat(chat.latest().locator(".text")).hasText("Nämnden heter Kulturnämnden.");
        chat.picture("without-script");
    }

    @Test
    void opensTheSourceInANewTab() {
        ChatPage chat = chromium.chat(options(1100, 900));
        chat.ask(ShowcaseSkill.ALL);
        Locator source = chat.latest().getByText("Öppna källan där").first();
        assertThat(source).hasAttribute("target", "_blank");
        assertThat(
                        chat.page()
                                .getByRole(
                                        AriaRole.LINK,
                                        new GetByRoleOptions()
                                                .setName(
                                                        "Öppna källan där: Vägledning om AI i förvaltningen"
                                                                + " (öppnas i en ny flik)")))
                .hasAttribute("href", "/source/2?page=14");
    }

    @Test
    void bringsWhatWasSaidTheOtherDayWithoutLeavingThePage(@Autowired JdbcClient jdbc) {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.ask(ShowcaseSkill.ECHO + "förra veckan");
        assertThat(chat.latest().locator(".text")).hasText("förra veckan");
        jdbc.sql(
                        "update web_entry set created_at = created_at - 604800000 where conversation in"
                                + " (select conversation from web_entry where said = ?)")
                .param(ShowcaseSkill.ECHO + "förra veckan")
                .update();
        chat.page().reload();
        chat.picture("empty");
        chat.isAccessible();
        chat.page().getByText("Visa tidigare").click();
        assertThat(chat.page().locator("#earlier .said")).hasText("Eka förra veckan");
        assertThat(chat.page().getByText("Visa tidigare")).hasCount(0);
        assertThat(chat.page().locator(".start h2")).isVisible();
    }
}
