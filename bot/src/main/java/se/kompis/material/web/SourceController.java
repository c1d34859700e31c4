package se.kompis.material.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Shows the sources that signed links lead to. Read-only, without cookies, and for no index. */
@Controller
class SourceController {
    private static final String PLACE = "/source/{material}/{version}/{section}/{span}";

    private final CitedSources sources;
    private final SourcePages pages;
    private final PageImages images;
    private final ThymeleafViewResolver views;

    SourceController(
            CitedSources sources,
            SourcePages pages,
            PageImages images,
            ThymeleafViewResolver views) {
        this.sources = sources;
        this.pages = pages;
        this.images = images;
        this.views = views;
    }

    @GetMapping(PLACE)
    ModelAndView source(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> query,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Locale locale = PageLanguage.of(request);
        protect(response);
        return switch (sources.follow(path, query)) {
            case Lookup.Found found ->
                    view("source", locale)
                            .addObject("page", pages.page(found.source(), query, locale));
            case Lookup.Unknown _ -> closed(HttpStatus.NOT_FOUND, "source.unknown", locale);
            case Lookup.Expired _ -> closed(HttpStatus.GONE, "source.expired", locale);
            case Lookup.Withdrawn _ -> closed(HttpStatus.GONE, "source.withdrawn", locale);
        };
    }

    /** Whatever else is asked for under here is as unknown as a forged link. */
    @GetMapping("/source/**")
    ModelAndView unknown(HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        protect(response);
        return closed(HttpStatus.NOT_FOUND, "source.unknown", PageLanguage.of(request));
    }

    @GetMapping(PLACE + "/page.png")
    ResponseEntity<Resource> picture(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> query,
            HttpServletResponse response) {
        protect(response);
        return switch (sources.follow(path, query)) {
            case Lookup.Found found ->
                    images.find(found.source())
                            .map(SourceController::png)
                            .orElseGet(() -> ResponseEntity.notFound().build());
            case Lookup.Unknown _ -> ResponseEntity.notFound().build();
            case Lookup.Expired _, Lookup.Withdrawn _ ->
                    ResponseEntity.status(HttpStatus.GONE).build();
        };
    }

    private static ResponseEntity<Resource> png(PageImage image) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(new FileSystemResource(image.file()));
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private ModelAndView closed(HttpStatus status, String key, Locale locale) throws Exception {
        ModelAndView page = view("closed", locale).addObject("key", key);
        page.setStatus(status);
        return page;
    }

    /** A view in the reader's language, whatever language a signed-in person has chosen. */
    private ModelAndView view(String template, Locale locale) throws Exception {
        return new ModelAndView(requireNonNull(views.resolveViewName(template, locale)));
    }
}
