package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in a browser of its own. When it is closed, it must not have asked anything of anybody but
 * the server, nor have broken its own rules of content.
 */
public class BrowserPage implements AutoCloseable {
    private final List<String> complaints = new ArrayList<>();
    private final String address;
    private final BrowserContext context;
    private final Page page;

    protected BrowserPage(Browser browser, int port, NewContextOptions options) {
        address = "http://127.0.0.1:" + port + "/";
        context = browser.newContext(options);
        page = context.newPage();
        listen();
    }

    public static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Opens an address. */
    public static BrowserPage open(
            Browser browser, int port, NewContextOptions options, String path) {
        BrowserPage page = new BrowserPage(browser, port, options);
        page.go(path);
        return page;
    }

    private void listen() {
        context.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("asks " + request.url());
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.location() + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public void go(String path) {
        page.navigate(address + path);
    }

    public void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    public void isAccessible() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(it -> it.getId() + " " + it.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    public void fitsItsWidth() {
        Object fits =
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " <= document.documentElement.clientWidth");
        assertThat(fits).isEqualTo(true);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
