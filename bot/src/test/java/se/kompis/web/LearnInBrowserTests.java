package se.kompis.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.MovableClock;
import se.kompis.TemporaryData;

/** Somebody learns in the browser, and somebody else prepares lessons. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
@Import(MovableClock.class)
class LearnInBrowserTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    @Autowired private MovableClock clock;

    private static void click(ChatPage chat, String label) {
        chat.latest()
                .locator("button")
                .getByText(label, exactly())
                .or(button(chat, label))
                .first()
                .click();
    }

    private static Locator button(ChatPage chat, String label) {
        return chat.latest()
                .locator("button", new Locator.LocatorOptions().setHasText(whole(label)));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Pattern whole(String label) {
        return Pattern.compile("^\\s*" + Pattern.quote(label) + "\\s*$");
    }

    @Test
    void aNewLearnerTakesThreeLessonsAndRepeatsOneDaysLater() {
        ChatPage chat = chromium.chat(BrowserPage.options(1100, 900));
        chat.ask("kurser");
        assertThat(chat.latest()).containsText("Leda digitalt");
        chat.picture("learn-courses");
        click(chat, "Starta Leda digitalt");
        assessEverything(chat);
        takeTheFirst(chat);
        takeTheSecond(chat);
        takeTheThird(chat);

        clock.pass(Duration.ofDays(3));
        chat.ask("repetera");
        assertThat(chat.latest()).containsText("Minns du? Börja med problemet");
        chat.picture("learn-repetition");
        click(chat, "Vem väntar eller gör dubbelarbete i dag?");
        assertThat(chat.latest()).containsText("Rätt.");

        chat.ask("Hur går det för mig?");
        assertThat(chat.latest()).containsText("3 av ");
        assertThat(chat.latest()).containsText("3,0 av 5");
        chat.picture("learn-progress");
        chat.isAccessible();
    }

    private static void assessEverything(ChatPage chat) {
        assertThat(chat.latest().locator("fieldset")).hasCount(5);
        for (Locator goal : chat.latest().locator("fieldset").all()) {
            goal.getByText("3 – ganska säker").click();
        }
        chat.picture("learn-assessment");
        chat.isAccessible();
        click(chat, "Spara");
        assertThat(chat.latest()).containsText("du är med i Leda digitalt");
        click(chat, "Nästa lektion");
    }

    private static void takeTheFirst(ChatPage chat) {
        assertThat(chat.latest().locator("h2")).containsText("Börja med problemet");
        assertThat(chat.latest()).containsText("Gör detta:");
        chat.picture("learn-lesson");
        chat.isAccessible();
        click(chat, "Vem väntar eller gör dubbelarbete i dag?");
        assertThat(chat.latest()).containsText("Rätt.");
        click(chat, "Sant");
        assertThat(chat.latest()).containsText("Inte riktigt.");
        assertThat(chat.latest()).containsText("1 av ");
        chat.picture("learn-answer");
        click(chat, "Nästa lektion");
    }

    private static void takeTheSecond(ChatPage chat) {
        click(chat, "Den som leder skolverksamheten");
        assertThat(chat.latest()).containsText("Rätt.");
        List<String> order =
                List.of(
                        "Fullmäktige sätter mål och ramar",
                        "Styrelsen samordnar nämnderna",
                        "Nämnden utvecklar sin verksamhet",
                        "Förvaltningschefen genomför");
        for (int step = 0; step < order.size(); step++) {
            chat.latest()
                    .locator("select")
                    .nth(step)
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption()
                                    .setLabel(order.get(step)));
        }
        chat.picture("learn-order");
        chat.isAccessible();
        click(chat, "Svara");
        assertThat(chat.latest()).containsText("Rätt.");
        assertThat(chat.latest()).containsText("2 av ");
        click(chat, "Nästa lektion");
    }

    private static void takeTheThird(ChatPage chat) {
        chat.latest().getByText("Vilka risker kan ni godta?").click();
        chat.latest().getByText("Hur mycket kortare ska väntan bli?").click();
        click(chat, "Svara");
        assertThat(chat.latest()).containsText("Rätt.");
        click(chat, "Sant");
        assertThat(chat.latest()).containsText("3 av ");
    }

    @Test
    void anEditorDraftsALesson() {
        BrowserPage desk = chromium.administrator(BrowserPage.options(1280, 900));
        Page page = desk.page();
        desk.go("admin/lessons");
        assertThat(page.locator("h1")).hasText("Lektioner");
        page.locator("select[name=material]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
        page.getByText("Gör utkast", new Page.GetByTextOptions().setExact(true)).last().click();
        assertThat(page.locator(".done")).containsText("Utkasten är gjorda");
        desk.picture("desk-lessons");
        desk.isAccessible();
        page.locator("tr", new Page.LocatorOptions().setHasText("Utkast"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Meningarna som lektionen bygger på");
        desk.picture("desk-lesson");
        desk.isAccessible();
        page.getByText("Spara som utkast").click();
        assertThat(page.locator(".done")).containsText("Utkastet är sparat.");
    }
}
