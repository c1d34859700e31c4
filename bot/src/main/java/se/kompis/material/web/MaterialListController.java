package se.kompis.material.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;
import se.kompis.material.Uploads;
import se.kompis.people.Tenants;

/** All material of a library, and the way in for more. */
@Controller
class MaterialListController {
    private static final String LIST = "material/list";

    /** So many are seen at a glance, without a search. */
    private static final int FEW = 10;

    private final Shelves shelves;
    private final Materials materials;
    private final Uploads uploads;
    private final UploadViews views;
    private final Tenants tenants;
    private final IdGenerator ids;

    MaterialListController(
            Shelves shelves,
            Materials materials,
            Uploads uploads,
            UploadViews views,
            Tenants tenants,
            IdGenerator ids) {
        this.shelves = shelves;
        this.materials = materials;
        this.uploads = uploads;
        this.views = views;
        this.tenants = tenants;
        this.ids = ids;
    }

    /** A library to choose. */
    record Choice(String id, String name, boolean current) {}

    @GetMapping(MaterialConsole.PATH)
    ModelAndView list(
            @RequestParam Optional<String> library,
            @RequestParam(defaultValue = "") String q,
            Participant administrator) {
        LibraryId shown = shelves.library(administrator, library);
        ModelAndView page = list(LIST, shown, administrator);
        List<StoredVersion> all = materials.all(shown);
        return page.addObject("materials", Shelves.found(all, q))
                .addObject("q", q)
                .addObject("many", all.size() > FEW);
    }

    /** What is under way, for a page that looks every second. */
    @GetMapping(MaterialConsole.PATH + "/uploads")
    ModelAndView uploads(@RequestParam String library, Participant administrator) {
        LibraryId shown = shelves.library(administrator, Optional.of(library));
        return list(LIST + " :: uploads", shown, administrator).addObject("again", true);
    }

    private ModelAndView list(String view, LibraryId library, Participant administrator) {
        List<Choice> choices =
                shelves.libraries(administrator).stream()
                        .map(it ->
                                new Choice(
                                        it.value(), tenants.name(it.value()), it.equals(library)))
                        .toList();
        return new ModelAndView(view)
                .addObject("library", library.value())
                .addObject("libraries", choices)
                .addObject("recent", views.recent(library, administrator.locale()))
                .addObject("materials", materials.all(library))
                .addObject("drafted", materials.withDraft(library));
    }

    /** Takes files: from a script one at a time, from a plain form all at once. */
    @PostMapping(MaterialConsole.PATH + "/upload")
    ModelAndView upload(
            @RequestParam String library,
            @RequestParam List<MultipartFile> file,
            @RequestParam Optional<String> replaces,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean scripted,
            Participant administrator)
            throws IOException {
        LibraryId to = shelves.library(administrator, Optional.of(library));
        Optional<MaterialId> replaced =
                replaces.map(it -> shelves.newest(administrator, it))
                        .filter(it -> it.library().equals(to))
                        .map(it -> it.material());
        if (replaces.isPresent() && replaced.isEmpty()) {
            throw Shelves.unknown();
        }
        for (MultipartFile one : file) {
            accept(to, one, replaced, administrator);
        }
        return scripted ? uploads(to.value(), administrator) : sent(to);
    }

    private void accept(
            LibraryId library,
            MultipartFile file,
            Optional<MaterialId> replaces,
            Participant administrator)
            throws IOException {
        if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isBlank()) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            uploads.accept(
                    sending(library, replaces, administrator),
                    String.valueOf(file.getOriginalFilename()),
                    content);
        }
    }

    private Uploads.Sending sending(
            LibraryId library, Optional<MaterialId> replaces, Participant administrator) {
        return new Uploads.Sending(
                library, administrator.person(), "console/" + ids.generateId(), replaces);
    }

    @PostMapping(MaterialConsole.PATH + "/address")
    ModelAndView address(
            @RequestParam String library, @RequestParam String address, Participant administrator) {
        LibraryId to = shelves.library(administrator, Optional.of(library));
        uploads.fetch(sending(to, Optional.empty(), administrator), uri(address));
        return sent(to);
    }

    private static URI uri(String written) {
        String address = written.strip();
        try {
            return new URI(address.contains("://") ? address : "https://" + address);
        } catch (URISyntaxException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "address", malformed);
        }
    }

    private static ModelAndView sent(LibraryId library) {
        return new ModelAndView(
                UriComponentsBuilder.fromPath("redirect:" + MaterialConsole.PATH)
                        .queryParam("library", library.value())
                        .queryParam("done", "material.sent")
                        .build()
                        .toUriString());
    }
}
