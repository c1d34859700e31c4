package se.kompis.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.kompis.people.SignInCodes;

/**
 * A browser for the tests of a class that starts a server. What they open is closed after each
 * test, and judged then. For a static field.
 */
public final class BrowserExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final List<BrowserPage> opened = new ArrayList<>();
    private @Nullable Chromium chromium;
    private @Nullable ApplicationContext server;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server = SpringExtension.getApplicationContext(context);
    }

    /** A new browser at an address. */
    public BrowserPage open(NewContextOptions options, String path) {
        return opened(BrowserPage.open(browser(), port(), options, path));
    }

    /** A new browser in which the link for the first administrator has just been followed. */
    public BrowserPage administrator(NewContextOptions options) {
        String code = server().getBean(SignInCodes.class).issue();
        BrowserPage page = open(options, "start/" + code);
        page.page().locator("main button").click();
        return page;
    }

    /** A new browser with the chat. */
    ChatPage chat(NewContextOptions options) {
        return opened(ChatPage.open(browser(), port(), options));
    }

    private <P extends BrowserPage> P opened(P page) {
        opened.add(page);
        return page;
    }

    private Browser browser() {
        return Objects.requireNonNull(chromium).browser();
    }

    private ApplicationContext server() {
        return Objects.requireNonNull(server);
    }

    private int port() {
        return server().getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(BrowserPage::close);
        opened.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
    }
}
