package se.kompis.reminder.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kompis.web.BrowserExtension;
import se.kompis.web.BrowserPage;
import se.kompis.web.ServerTest;

/** How campaigns look, for all eyes. The pictures are in target/screenshots. */
@ServerTest
class CampaignLookTests {
    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    private static BrowserPage administrator(NewContextOptions options) {
        BrowserPage page = chromium.administrator(options);
        page.page().locator("nav a[href='/admin']").click();
        page.go("admin/campaigns");
        page.page().locator("a.button.primary").click();
        return page;
    }

    private static void fillIn(Page page) {
        page.locator("[name=title]").fill("Digital post från mars");
        page.locator("[name=body]").fill("Från mars skickar vi brev digitalt. Läs mer hos Digg.");
        page.locator("[name=audience][value=LIST]").check();
        page.locator("[name=list]").fill("kim@example.org\nrobin@example.org");
    }

    @Test
    void leadsFromAFormToAPreview() {
        BrowserPage page = administrator(BrowserPage.options(1280, 820));
        assertThat(page.page().locator(".only-list").first()).isHidden();
        fillIn(page.page());
        assertThat(page.page().locator(".only-list").first()).isVisible();
        page.picture("campaign-new");
        page.isAccessible();
        page.page().locator("main form button.primary").click();
        assertThat(page.page().locator("h1")).hasText("Digital post från mars");
        assertThat(page.page().locator("#unreachable tbody tr")).hasCount(2);
        page.picture("campaign-preview");
        page.isAccessible();
        page.page().locator("button[value=start]").click();
        assertThat(page.page().locator(".done")).hasText("Utskicket är startat.");
        page.picture("campaign-started");
        page.isAccessible();
    }

    @Test
    void fitsASmallPhoneInTheDark() {
        BrowserPage page =
                administrator(BrowserPage.options(320, 640).setColorScheme(ColorScheme.DARK));
        fillIn(page.page());
        page.fitsItsWidth();
        page.page().locator("main form button.primary").click();
        page.fitsItsWidth();
        page.picture("campaign-phone-dark");
        page.isAccessible();
    }
}
