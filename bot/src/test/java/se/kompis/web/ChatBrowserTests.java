package se.kompis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The chat in a real browser. Its pictures are in target/screenshots. */
@ServerTest
class ChatBrowserTests {
    private static Chromium chromium;

    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String address = "";
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void address(@LocalServerPort int port) {
        address = "http://127.0.0.1:" + port + "/";
    }

    @AfterEach
    void staysAtHome() {
        context.close();
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private void open(NewContextOptions options) {
        context = chromium.browser().newContext(options);
        context.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                foreign.add(request.url());
            }
        });
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.location() + message.text());
            }
        });
        page.navigate(address);
    }

    private Locator say() {
        return page.getByLabel("Din fråga");
    }

    private void ask(String text) {
        say().fill(text);
        say().press("Enter");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private Locator latest() {
        return page.locator("#transcript > .entry").last();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private void isAccessible() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private void fitsItsWidth() {
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void showsEveryKindOfBlock() {
        open(options(1100, 1050));
        picture("first-visit");
        isAccessible();
        ask(ShowcaseSkill.ALL);
        assertThat(latest().locator("blockquote")).hasCount(2);
        assertThat(latest().locator(".said")).hasText(ShowcaseSkill.ALL);
        assertThat(say()).isFocused();
        assertThat(say()).hasValue("");
        picture("answer");
        isAccessible();
    }

    @Test
    void isReadableInTheDark() {
        open(options(1100, 1050).setColorScheme(ColorScheme.DARK));
        ask(ShowcaseSkill.ALL);
        assertThat(latest().locator("blockquote")).hasCount(2);
        picture("answer-dark");
        isAccessible();
        ask(ShowcaseSkill.FORM);
        assertThat(latest().locator("h2")).hasText("Din nämnd");
        picture("form-dark");
        isAccessible();
    }

    @Test
    void fitsASmallPhone() {
        open(options(320, 640));
        fitsItsWidth();
        picture("first-visit-phone");
        ask(ShowcaseSkill.ALL);
        assertThat(latest().locator("blockquote")).hasCount(2);
        fitsItsWidth();
        picture("answer-phone");
        isAccessible();
    }

    @Test
    void worksByKeyboardAlone() {
        open(options(1100, 900));
        ask(ShowcaseSkill.FORM);
        assertThat(latest().locator("h2")).hasText("Din nämnd");
        page.keyboard().press("Shift+Tab");
        assertThat(latest().getByText("Spara")).isFocused();
        page.keyboard().press("Enter");
        assertThat(latest().locator(".rejected")).containsText("Skriv namnet på nämnden.");
        assertThat(latest()).isFocused();
        picture("form-rejected");
        isAccessible();

        page.keyboard().press("Tab");
        page.keyboard().type("Omsorgsnämnden");
        page.keyboard().press("Enter");
        assertThat(latest().locator(".text")).hasText("Nämnden heter Omsorgsnämnden.");
    }

    @Test
    void skipsTheMenuOnDemand() {
        open(options(1100, 900));
        page.keyboard().press("Tab");
        Locator skip = page.getByText("Hoppa till innehållet");
        assertThat(skip).isFocused();
        picture("skip-link");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void pressesAButtonOnceEvenWhenItIsClickedTwice() {
        open(options(1100, 900));
        ask(ShowcaseSkill.ALL);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Visa sammanhang"))
                .dblclick();
        assertThat(latest().locator(".text")).hasText("Du tryckte showcase.context 7");
        page.reload();
        assertThat(page.locator(".said"))
                .hasText(new String[] {ShowcaseSkill.ALL, "Visa sammanhang"});
    }

    @Test
    void showsWhichOpinionWasGiven() {
        open(options(1100, 900));
        ask(ShowcaseSkill.ALL);
        Locator no = page.getByText("Nej", exactly()).first();
        no.click();
        assertThat(no).hasAttribute("aria-pressed", "true");
    }

    @Test
    void saysThatItSearchesAndLaterThatItGoesOn() {
        open(options(1100, 700));
        ask(ShowcaseSkill.SLOW);
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Kompis söker…");
        assertThat(page.locator("#transcript")).hasAttribute("aria-busy", "true");
        picture("searching");
        assertThat(latest().locator(".pending")).containsText("längre tid än vanligt");
        picture("pending");
        ShowcaseSkill.PATIENCE.release();
        assertThat(latest().locator(".text")).hasText("Det tog tid.");
        assertThat(page.locator(".said")).hasCount(1);
    }

    @Test
    void keepsTheTextWhenTheServerIsOutOfReach() {
        open(options(1100, 700));
        page.route("**/chat", route -> route.abort());
        ask("Vad är öppna data?");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Kunde inte nå Kompis.");
        assertThat(say()).hasValue("Vad är öppna data?");
        picture("unreachable");
        isAccessible();
        page.unroute("**/chat");
        say().press("Enter");
        assertThat(latest().locator(".said")).hasText("Vad är öppna data?");
        assertThat(page.getByRole(AriaRole.ALERT)).isEmpty();
    }

    @Test
    void keepsATextThatIsTooLong() {
        open(options(1100, 700));
        String text = "ord ".repeat(2600);
        ask(text);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("längre än 10 000 tecken");
        assertThat(say()).hasValue(text);
        picture("too-long");
    }

    @Test
    void growsWithTheTextAndMakesNewLines() {
        open(options(1100, 700));
        double before = say().boundingBox().height;
        say().fill("rad ett");
        say().press("Shift+Enter");
        say().press("Shift+Enter");
        assertThat(say().boundingBox().height).isGreaterThan(before);
        assertThat(page.locator(".said")).hasCount(0);
    }

    @Test
    void changesTheLanguageOfTheWholePage() {
        open(options(1100, 700));
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByLabel("Your question")).isVisible();
        picture("english");
        isAccessible();
    }

    @Test
    void worksWithoutScripts() {
        open(options(1100, 900).setJavaScriptEnabled(false));
        say().fill(ShowcaseSkill.ALL);
        page.getByText("Fråga", exactly()).click();
        assertThat(latest().locator("blockquote")).hasCount(2);
        page.getByText("Mer", exactly()).click();
        assertThat(latest().locator(".text")).hasText("Du tryckte showcase.more 2");
        say().fill(ShowcaseSkill.FORM);
        page.getByText("Fråga", exactly()).click();
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Nämnd"))
                .fill("Kulturnämnden");
        page.getByText("Spara").click();
        assertThat(latest().locator(".text")).hasText("Nämnden heter Kulturnämnden.");
        picture("without-script");
    }

    @Test
    void opensTheSourceInANewTab() {
        open(options(1100, 900));
        ask(ShowcaseSkill.ALL);
        Locator source = latest().getByText("Öppna källan där").first();
        assertThat(source).hasAttribute("target", "_blank");
        assertThat(
                        page.getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions()
                                        .setName(
                                                "Öppna källan där: Vägledning om AI i förvaltningen"
                                                        + " (öppnas i en ny flik)")))
                .hasAttribute("href", "/source/2?page=14");
    }

    @Test
    void showsAPageThatIsNotThere() {
        open(options(1100, 700));
        page.navigate(address + "finns-inte");
        assertThat(page.locator("h1")).hasText("Sidan finns inte");
        picture("not-found");
        isAccessible();
    }

    @Test
    void isPlainToSeeInForcedColours() {
        open(
                options(1100, 1050)
                        .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
        ask(ShowcaseSkill.ALL);
        assertThat(latest().locator("blockquote")).hasCount(2);
        picture("answer-forced-colours");
    }

    @Test
    void hidesNothingAtFourHundredPercent() {
        open(options(320, 256));
        ask(ShowcaseSkill.ALL);
        assertThat(latest().locator("blockquote")).hasCount(2);
        fitsItsWidth();
        picture("answer-400-percent");
    }

    @Test
    void leadsToWhatWasSaidEarlier() {
        open(options(1100, 700));
        for (int i = 0; i < 4; i++) {
            ask(ShowcaseSkill.ECHO + i);
            assertThat(latest().locator(".text")).hasText(String.valueOf(i));
        }
        assertThat(page.getByText("Visa tidigare")).hasCount(0);
    }
}
