package se.kompis.course.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.kompis.course.Pictures;

/** Serves the drawings of lessons: as they are for browsers, as bitmaps for chats. */
@Controller
class PictureController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Pictures pictures;
    private final Bitmaps bitmaps;

    PictureController(Pictures pictures, Bitmaps bitmaps) {
        this.pictures = pictures;
        this.bitmaps = bitmaps;
    }

    @GetMapping("/picture/{library}/{course}/{name}.svg")
    ResponseEntity<String> drawing(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> query,
            HttpServletRequest request) {
        return find(path, query, request)
                .map(svg -> answer(SVG).body(svg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/picture/{library}/{course}/{name}.png")
    ResponseEntity<byte[]> bitmap(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> query,
            HttpServletRequest request) {
        return find(path, query, request)
                .flatMap(bitmaps::draw)
                .map(png -> answer(MediaType.IMAGE_PNG).body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> find(
            Map<String, String> path, Map<String, String> query, HttpServletRequest request) {
        return pictures.find(
                request.getRequestURI(),
                query,
                path.getOrDefault("library", ""),
                path.getOrDefault("course", ""),
                path.getOrDefault("name", ""));
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
    }
}
