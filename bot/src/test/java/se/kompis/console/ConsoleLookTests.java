package se.kompis.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.BrowserExtension;
import se.kompis.web.BrowserPage;
import se.kompis.web.ServerTest;

/** How the console looks, for all eyes. The pictures are in target/screenshots. */
@ServerTest
class ConsoleLookTests {
    private static final Map<String, String> PAGES =
            Map.of(
                    "overview", "admin",
                    "people", "admin/people",
                    "settings", "admin/settings",
                    "audit", "admin/audit",
                    "health", "admin/health");

    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @LocalServerPort private int port;

    /** A browser that has just followed the link for the first administrator. */
    private static BrowserPage administrator(NewContextOptions options) {
        BrowserPage page = chromium.administrator(options);
        page.page().locator("nav a[href='/admin']").click();
        return page;
    }

    private static NewContextOptions desktop() {
        return BrowserPage.options(1280, 820);
    }

    @Test
    void showsHowThingsStand() {
        BrowserPage page = administrator(desktop());
        page.go("");
        page.page().getByLabel("Din fråga").fill("Vad är öppna data?");
        page.page().getByLabel("Din fråga").press("Enter");
        assertThat(page.page().locator(".answer blockquote").first()).isVisible();
        page.go("admin");
        assertThat(page.page().locator("h1")).hasText("Översikt");
        page.picture("console-overview");
        page.isAccessible();
    }

    @Test
    void showsEveryPageInBothModes() {
        people();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            String suffix = scheme == ColorScheme.DARK ? "-dark" : "";
            BrowserPage page = administrator(desktop().setColorScheme(scheme));
            PAGES.forEach((name, path) -> {
                page.go(path);
                page.picture("console-" + name + suffix);
                page.isAccessible();
            });
        }
    }

    @Test
    void showsWhatBecameOfDeliveries() {
        BrowserPage page = administrator(desktop());
        page.page().locator(".menu a[href='/admin/deliveries']").click();
        assertThat(page.page().locator("h1")).hasText("Skickat");
        page.picture("console-deliveries");
        page.isAccessible();
    }

    @Test
    void fitsASmallPhone() {
        people();
        BrowserPage page = administrator(BrowserPage.options(320, 640));
        PAGES.forEach((name, path) -> {
            page.go(path);
            page.fitsItsWidth();
            page.picture("console-" + name + "-phone");
            page.isAccessible();
        });
    }

    /** Some people to look at. */
    private void people() {
        for (String name : List.of("Åsa Öberg", "Nils Exempelsson", "Karin Påhittad")) {
            Visitor visitor = Visitor.arriving(port, people, jdbc);
            jdbc.sql("insert into identity values ('x', ?, ?, ?)")
                    .params(visitor.person(), visitor.person(), name)
                    .update();
            if (name.startsWith("Å")) {
                visitor.granted(Role.EDITOR, Role.PUBLISHER);
            }
        }
    }

    @Test
    void givesARoleWithTheKeyboardAlone() {
        people();
        BrowserPage page = administrator(desktop());
        page.go("admin/people?q=nils");
        page.page().locator("td a").first().focus();
        page.page().keyboard().press("Enter");
        assertThat(page.page().locator("h1")).hasText("Nils Exempelsson");
        page.picture("console-person");
        page.isAccessible();
        page.page().getByLabel("Ge uppdraget Expert").focus();
        page.page().keyboard().press("Enter");
        assertThat(page.page().getByText("Uppdraget är givet.")).isVisible();
        page.picture("console-person-granted");
        page.isAccessible();
        page.go("admin/audit");
        assertThat(page.page().locator("tbody tr").first()).containsText("Gav uppdraget: Expert");
        page.picture("console-audit-filled");
        page.isAccessible();
    }

    @Test
    void saysKindlyWhatIsShut() {
        BrowserPage page = chromium.open(desktop(), "admin");
        assertThat(page.page().locator("h1")).hasText("Det här kan du inte göra");
        page.picture("console-shut");
        page.isAccessible();
    }

    @Test
    void skipsTheMenuOnDemand() {
        BrowserPage page = administrator(desktop());
        page.go("admin");
        page.page().keyboard().press("Tab");
        Locator skip = page.page().getByText("Hoppa till innehållet");
        assertThat(skip).isFocused();
        page.page().keyboard().press("Enter");
        assertThat(page.page().locator("main")).isFocused();
    }
}
