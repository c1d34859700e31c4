package se.kompis.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;

/** The chat in a browser of its own. */
final class ChatPage extends BrowserPage {
    private ChatPage(Browser browser, int port, NewContextOptions options) {
        super(browser, port, options);
    }

    static ChatPage open(Browser browser, int port, NewContextOptions options) {
        ChatPage chat = new ChatPage(browser, port, options);
        chat.go("");
        return chat;
    }

    Locator say() {
        return page().getByLabel("Din fråga");
    }

    void ask(String text) {
        say().fill(text);
        say().press("Enter");
    }

    Locator latest() {
        return page().locator("#transcript > .entry").last();
    }
}
