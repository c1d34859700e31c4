package se.kompis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The chat page, and what it sends. */
@Controller
class ChatController {
    private final Conversations conversations;
    private final Transcripts transcripts;
    private final ChatPages pages;
    private final SentReader reader;

    ChatController(
            Conversations conversations,
            Transcripts transcripts,
            ChatPages pages,
            SentReader reader) {
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.pages = pages;
        this.reader = reader;
    }

    /** The whole page; with {@code before}, the part of the conversation before that moment. */
    @GetMapping("/")
    ModelAndView chat(
            @RequestParam Optional<Long> before,
            Principal principal,
            Locale locale,
            CsrfToken csrf,
            HttpServletRequest request) {
        Account account = Account.of(principal, locale);
        conversations.welcome(account);
        Keys keys = pages.keys(csrf);
        return before.map(moment -> past(account, moment, keys, locale))
                .orElseGet(() -> recent(account, keys, locale))
                .addObject("vouched", request.isUserInRole("VOUCHED"));
    }

    private ModelAndView past(Account account, long moment, Keys keys, Locale locale) {
        Instant until = Instant.ofEpochMilli(Math.clamp(moment, 0, Long.MAX_VALUE / 1_000));
        return withConsole(
                pages.past(transcripts.before(account.id(), until, keys), keys, locale), account);
    }

    private ModelAndView recent(Account account, Keys keys, Locale locale) {
        return withConsole(
                pages.recent(transcripts.recent(account.id(), keys), keys, locale), account);
    }

    private ModelAndView withConsole(ModelAndView page, Account account) {
        return page.addObject("staff", conversations.isStaff(account));
    }

    /**
     * Takes what was written, pressed or filled in: answers a script with the new entry, and a
     * plain form with the page that shows it.
     */
    @PostMapping("/chat")
    ModelAndView say(
            @RequestParam MultiValueMap<String, String> values,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripted,
            Principal principal,
            Locale locale,
            CsrfToken csrf) {
        Account account = Account.of(principal, locale);
        Keys keys = pages.keys(csrf);
        if (reader.isTooLong(values)) {
            return pages.tooLong(recent(account, keys, locale), values.getFirst("say"));
        }
        WebEntry entry = conversations.say(account, read(values));
        if (!scripted) {
            return pages.redirectTo(entry);
        }
        return conversations.speaks(account, locale)
                ? pages.added(transcripts.view(entry, keys), keys)
                : pages.reload();
    }

    private Sent read(MultiValueMap<String, String> values) {
        return reader.read(values)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** An entry whose answer a page waits for; nothing while it is on its way. */
    @GetMapping("/chat/{id}")
    ModelAndView entry(@PathVariable String id, Principal principal, CsrfToken csrf) {
        EntryView entry =
                transcripts
                        .find(principal.getName(), id, pages.keys(csrf))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return entry.isPending() ? pages.nothing() : pages.entry(entry);
    }
}
