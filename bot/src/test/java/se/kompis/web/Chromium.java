package se.kompis.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A real browser: Debian's where it is installed, Playwright's own elsewhere. Where there is none,
 * the test is skipped and says why.
 */
public final class Chromium implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts one, or skips the test. */
    public static Chromium start() {
        Playwright playwright = playwright();
        try {
            return new Chromium(playwright, playwright.chromium().launch(options()));
        } catch (PlaywrightException none) {
            playwright.close();
            throw skip(none);
        }
    }

    private static Playwright playwright() {
        boolean ownBrowser = !Files.isExecutable(DEBIAN) && !isDownloadRefused();
        Map<String, String> environment =
                ownBrowser ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try {
            return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        } catch (PlaywrightException none) {
            throw skip(none);
        }
    }

    private static boolean isDownloadRefused() {
        @Nullable String refused = System.getenv("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        return refused != null && !refused.isEmpty() && !refused.equals("0");
    }

    private static BrowserType.LaunchOptions options() {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        return Files.isExecutable(DEBIAN) ? options.setExecutablePath(DEBIAN) : options;
    }

    private static TestAbortedException skip(PlaywrightException reason) {
        String message = "No browser to test with: " + reason.getMessage();
        System.out.println(message);
        return new TestAbortedException(message, reason);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
