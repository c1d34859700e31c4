package se.kompis.answer.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.kompis.answer.Handout;
import se.kompis.answer.Handouts;
import se.kompis.conversation.Participant;
import se.kompis.material.SignedLinks;

/** Shows the handouts that signed links lead to. Read-only, without cookies, and for no index. */
@Controller
class HandoutController {
    /** The day of an answer is the day where Kompis is used; nothing is known of the reader. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Handouts handouts;
    private final SignedLinks links;
    private final ThymeleafViewResolver views;

    HandoutController(Handouts handouts, SignedLinks links, ThymeleafViewResolver views) {
        this.handouts = handouts;
        this.links = links;
        this.views = views;
    }

    @GetMapping("/handout/{answer}/{language:sv|en}")
    ModelAndView handout(
            @PathVariable String answer,
            @PathVariable String language,
            @RequestParam Map<String, String> query,
            HttpServletResponse response)
            throws Exception {
        protect(response);
        Locale locale = language.equals("en") ? Participant.ENGLISH : Participant.SWEDISH;
        return switch (links.check("/handout/" + answer + "/" + language, query)) {
            case FORGED -> closed(HttpStatus.NOT_FOUND, "handout.unknown", locale);
            case EXPIRED -> closed(HttpStatus.GONE, "handout.expired", locale);
            case VALID -> find(answer, query, locale);
        };
    }

    /** Whatever else is asked for under here is as unknown as a forged link. */
    @GetMapping("/handout/**")
    ModelAndView unknown(HttpServletResponse response) throws Exception {
        protect(response);
        return closed(HttpStatus.NOT_FOUND, "handout.unknown", Participant.SWEDISH);
    }

    private ModelAndView find(String answer, Map<String, String> query, Locale locale)
            throws Exception {
        Instant expires = Instant.ofEpochSecond(Long.parseLong(query.getOrDefault("e", "0")));
        String tenant = query.getOrDefault("t", "");
        Optional<Handout> handout = handouts.find(answer, tenant, locale, expires);
        return handout.isPresent()
                ? page(handout.get(), expires, locale)
                : closed(HttpStatus.GONE, "handout.gone", locale);
    }

    private ModelAndView page(Handout handout, Instant expires, Locale locale) throws Exception {
        String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<HandoutQuote> quotes =
                handout.quotes().stream().map(quote -> HandoutQuote.of(quote, server)).toList();
        LocalDate given = LocalDate.ofInstant(handout.given(), ZONE);
        return view("handout", locale)
                .addObject("handout", handout)
                .addObject("quotes", quotes)
                .addObject("given", given)
                .addObject("day", inWords(given, locale))
                .addObject("until", inWords(lastDay(expires), locale));
    }

    /** Links end at a midnight, so they are good through the day before. */
    private static LocalDate lastDay(Instant expires) {
        return LocalDate.ofInstant(expires, ZONE).minusDays(1);
    }

    private static String inWords(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private ModelAndView closed(HttpStatus status, String key, Locale locale) throws Exception {
        ModelAndView page = view("closed", locale).addObject("key", key);
        page.setStatus(status);
        return page;
    }

    /** A view in the language of the path, whatever language a signed-in person has chosen. */
    private ModelAndView view(String template, Locale locale) throws Exception {
        return new ModelAndView(requireNonNull(views.resolveViewName(template, locale)));
    }
}
