package se.kompis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.people.SignInCodes;

/** How the chat looks, for all eyes. The pictures are in target/screenshots. */
@ServerTest
class ChatLookTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    private static NewContextOptions options(int width, int height) {
        return ChatPage.options(width, height);
    }

    @Test
    void showsEveryKindOfBlock() {
        ChatPage chat = chromium.chat(options(1100, 1050));
        chat.picture("first-visit");
        chat.isAccessible();
        chat.ask(ShowcaseSkill.ALL);
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        assertThat(chat.latest().locator(".said")).hasText(ShowcaseSkill.ALL);
        assertThat(chat.say()).isFocused();
        assertThat(chat.say()).hasValue("");
        chat.picture("answer");
        chat.isAccessible();
    }

    @Test
    void isReadableInTheDark() {
        ChatPage chat = chromium.chat(options(1100, 1050).setColorScheme(ColorScheme.DARK));
        chat.ask(ShowcaseSkill.ALL);
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        chat.picture("answer-dark");
        chat.isAccessible();
        chat.ask(ShowcaseSkill.FORM);
        assertThat(chat.latest().locator("h2")).hasText("Din nämnd");
        chat.picture("form-dark");
        chat.isAccessible();
    }

    @Test
    void fitsASmallPhone() {
        ChatPage chat = chromium.chat(options(320, 640));
        chat.fitsItsWidth();
        chat.picture("first-visit-phone");
        chat.ask(ShowcaseSkill.ALL);
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        chat.fitsItsWidth();
        chat.picture("answer-phone");
        chat.isAccessible();
    }

    @Test
    void skipsTheMenuOnDemand() {
        ChatPage chat = chromium.chat(options(1100, 900));
        chat.page().keyboard().press("Tab");
        Locator skip = chat.page().getByText("Hoppa till innehållet");
        assertThat(skip).isFocused();
        chat.picture("skip-link");
        chat.page().keyboard().press("Enter");
        assertThat(chat.page().locator("main")).isFocused();
    }

    @Test
    void showsAPageThatIsNotThere() {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.go("finns-inte");
        assertThat(chat.page().locator("h1")).hasText("Sidan finns inte");
        chat.picture("not-found");
        chat.isAccessible();
    }

    @Test
    void isPlainToSeeInForcedColours() {
        ChatPage chat = chromium.chat(options(1100, 1050).setForcedColors(ForcedColors.ACTIVE));
        chat.ask(ShowcaseSkill.ALL);
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        chat.picture("answer-forced-colours");
    }

    @Test
    void hidesNothingAtFourHundredPercent() {
        ChatPage chat = chromium.chat(options(320, 256));
        chat.ask(ShowcaseSkill.ALL);
        assertThat(chat.latest().locator("blockquote")).hasCount(2);
        chat.fitsItsWidth();
        chat.picture("answer-400-percent");
    }

    @Test
    void asksForOnePressToSignIn(@Autowired SignInCodes codes) {
        ChatPage chat = chromium.chat(options(1100, 700));
        chat.go("start/" + codes.issue());
        assertThat(chat.page().locator("h1")).hasText("Logga in som administratör");
        chat.picture("sign-in");
        chat.isAccessible();
        chat.page().getByText("Logga in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(chat.say()).isVisible();
    }
}
