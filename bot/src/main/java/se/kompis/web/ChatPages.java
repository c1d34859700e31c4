package se.kompis.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.kompis.conversation.Action;
import se.kompis.conversation.Texts;

/** The pages and parts of pages of the chat. */
@Component
class ChatPages {
    private static final View EMPTY = (_, _, _) -> {};

    private final Texts texts;
    private final Presses presses;
    private final IdGenerator ids;

    ChatPages(Texts texts, Presses presses, IdGenerator ids) {
        this.texts = texts;
        this.presses = presses;
        this.ids = ids;
    }

    /** Keys for a page that is about to be shown. */
    Keys keys(CsrfToken csrf) {
        return Keys.of(csrf, ids.generateId().toString());
    }

    /** The page as one opens it. */
    ModelAndView recent(Transcripts.Part part, Keys keys, Locale locale) {
        return chat(part, keys, locale).addObject("past", false);
    }

    /** The page of an earlier part of the conversation. */
    ModelAndView past(Transcripts.Part part, Keys keys, Locale locale) {
        return chat(part, keys, locale).addObject("past", true);
    }

    private ModelAndView chat(Transcripts.Part part, Keys keys, Locale locale) {
        return new ModelAndView("web/chat")
                .addObject("part", part)
                .addObject("keys", keys)
                .addObject("language", switchTo(texts.get(locale, "chat.language")))
                .addObject("suggestions", suggestions(locale));
    }

    private Presses.Button switchTo(String language) {
        return presses.of(Action.of("language.switch", language, Map.of()));
    }

    private List<String> suggestions(Locale locale) {
        return List.of(texts.get(locale, "chat.start.suggestions").split("\\s*\\|\\s*", -1));
    }

    /** The page, with a text on it that is too long to be sent. */
    ModelAndView tooLong(ModelAndView page, @Nullable String draft) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("draft", draft).addObject("problem", "chat.tooLong");
    }

    /** An entry to add to the page, and a new key for what is said next. */
    ModelAndView added(EntryView entry, Keys keys) {
        return new ModelAndView("web/entry :: added")
                .addObject("entry", entry)
                .addObject("keys", keys);
    }

    /** An entry on its own. */
    ModelAndView entry(EntryView entry) {
        return new ModelAndView("web/entry :: entry").addObject("entry", entry);
    }

    /** Tells the script to wait a little more. */
    ModelAndView nothing() {
        ModelAndView page = new ModelAndView(EMPTY);
        page.setStatus(HttpStatus.NO_CONTENT);
        return page;
    }

    /** Tells the script that the page itself is in another language now. */
    ModelAndView reload() {
        return new ModelAndView((_, _, response) -> response.setHeader("HX-Refresh", "true"));
    }

    /** Leads a browser without scripts to where the entry is. */
    ModelAndView redirectTo(WebEntry entry) {
        RedirectView view = new RedirectView("/#entry-" + entry.id());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
