package se.kompis.answer.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.web.BrowserExtension;
import se.kompis.web.BrowserPage;
import se.kompis.web.ServerTest;

/** The gap list, the experts and the try-out, for all eyes. Pictures are in target/screenshots. */
@ServerTest
class GapsLookTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    @Autowired private JdbcClient jdbc;
    private BrowserPage page;

    @BeforeEach
    void ask() {
        asked("Får nämnden spela in sina möten?", "REFUSED", 1);
        asked("Kan man spela in nämndens möten på film?", "REFUSED", 9);
        asked("får nämnden spela in mötet", "NEAREST", 17);
        asked("Hur lagar man en cykel?", "REFUSED", 3);
        page = chromium.administrator(BrowserPage.options(1280, 820));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from expert_question").update();
        jdbc.sql("delete from answer where id like 'look-%'").update();
    }

    private void asked(String question, String outcome, int daysAgo) {
        jdbc.sql(
                        """
                        insert into answer (id, tenant_id, question, language, outcome, fit, created_at)
                        values (?, 'national', ?, 'sv', ?, 0, ?)
                        """)
                .param("look-" + UUID.randomUUID())
                .param(question)
                .param(outcome)
                .param(System.currentTimeMillis() - daysAgo * 86_400_000L)
                .update();
    }

    private void replied(String question) {
        jdbc.sql(
                        """
                        insert into expert_question
                          (id, tenant_id, question, language, topics, state, reply, unit, created_at)
                        values (?, 'national', ?, 'sv', '', 'REPLIED', ?, 'Kansliet', 0)
                        """)
                .param(UUID.randomUUID().toString())
                .param(question)
                .param(
                        "Ja, när fullmäktige har beslutat det. Säg det högt innan ni börjar spela in.")
                .update();
    }

    @Test
    void showsWhatPeopleAskTogetherAndPutsItAside() {
        page.go("admin/gaps");
        assertThat(page.page().locator("h1")).hasText("Obesvarat");
        var gap =
                page.page()
                        .locator(
                                "article",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText("spela in"));
        assertThat(gap).containsText("Ställd 3 gånger");
        page.picture("gaps");
        page.isAccessible();
        gap.locator(
                        "button",
                        new com.microsoft.playwright.Locator.LocatorOptions()
                                .setHasText("Inte vårt ämne"))
                .click();
        assertThat(page.page().locator(".done")).containsText("undanlagd");
        page.isAccessible();
    }

    @Test
    void isReadableInTheDarkAndOnASmallPhone() {
        page =
                chromium.administrator(
                        BrowserPage.options(320, 640).setColorScheme(ColorScheme.DARK));
        for (String path : new String[] {"gaps", "experts", "tryout?question=Vad+är+öppna+data"}) {
            page.go("admin/" + path);
            page.fitsItsWidth();
            page.isAccessible();
            page.picture("phone-" + path.replaceAll("\\W.*", ""));
        }
    }

    @Test
    void invitesAnExpertAndApprovesWhatOneAnswered() {
        replied("Får nämnden spela in sina möten?");
        page.go("admin/experts");
        page.picture("experts");
        page.isAccessible();
        page.page().getByLabel("Namn").fill("Ada Ek");
        page.page().getByLabel("Enhet").fill("Kansliet");
        page.page().locator("input[name=topic][value=procurement]").check();
        page.page().getByText("Skapa kod").click();
        assertThat(page.page().locator("#code"))
                .hasText(java.util.regex.Pattern.compile("[A-Z0-9]{10}"));
        page.isAccessible();
        page.page().getByText("Godkänn och publicera").click();
        assertThat(page.page().locator(".done")).containsText("kan hittas av alla");
        page.go("admin/tryout?question=Får nämnden spela in möten?");
        assertThat(page.page().locator("#outcome")).containsText("när fullmäktige har beslutat");
    }

    @Test
    void writesAnAnswerToWhatNothingAnswers() {
        page.go("admin/gaps");
        page.page()
                .locator(
                        "article",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("cykel"))
                .getByText("Skriv ett svar")
                .click();
        page.isAccessible();
        page.page().locator("textarea").fill("Cyklar lagas av vaktmästeriet på fredagar.");
        page.page().getByLabel("Enhet").fill("Vaktmästeriet");
        page.picture("gaps-write");
        page.page().getByText("Publicera svaret").click();
        assertThat(page.page().locator(".done")).containsText("publicerat");
        page.go("admin/tryout?question=Vem lagar cykeln?");
        assertThat(page.page().locator("#outcome")).containsText("vaktmästeriet på fredagar");
    }

    @Test
    void tellsWhyAQuestionIsAnsweredAndTakesSynonyms() {
        page.go("admin/tryout?question=Vad är burklådan?");
        assertThat(page.page().locator("#outcome h2")).hasText("Avvisas");
        page.page().getByLabel("Ny rad").fill("burklådan");
        page.page().getByText("Lägg till").click();
        assertThat(page.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("minst två namn");
        page.isAccessible();
        page.page().getByLabel("Ny rad").fill("burklådan, öppna data");
        page.page().getByText("Lägg till").click();
        assertThat(page.page().locator("#outcome h2")).not().hasText("Avvisas");
        assertThat(page.page().locator("table").first()).containsText("ett annat namn");
        page.picture("tryout");
        page.isAccessible();
        page.page().getByText("Ta bort").click();
        assertThat(page.page().locator("#outcome h2")).hasText("Avvisas");
    }
}
