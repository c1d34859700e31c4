package se.kompis.material.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.LibraryId;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;
import se.kompis.material.Upload;
import se.kompis.material.UploadSummary;
import se.kompis.material.Uploads;

/** Uploads as the list shows them. */
@Component
class UploadViews {
    private final Uploads uploads;
    private final UploadSummary summary;
    private final Materials materials;
    private final Texts texts;

    UploadViews(Uploads uploads, UploadSummary summary, Materials materials, Texts texts) {
        this.uploads = uploads;
        this.summary = summary;
        this.materials = materials;
        this.texts = texts;
    }

    /**
     * What is under way in a library or was not long ago.
     *
     * @param settled whether nothing more will happen to any of it
     */
    record Recent(List<UploadView> uploads, long ready, boolean settled) {}

    Recent recent(LibraryId library, Locale locale) {
        List<Upload> recent = uploads.recent(List.of(library));
        return new Recent(
                recent.stream().map(it -> view(it, locale)).toList(),
                recent.stream().filter(it -> it.state().isSettled()).count(),
                recent.stream().allMatch(it -> it.state().isSettled()));
    }

    private UploadView view(Upload upload, Locale locale) {
        Optional<StoredVersion> became =
                upload.result().flatMap(it -> materials.find(it.material(), it.version()));
        Optional<Uploads.Pages> pages = uploads.pages(upload.id());
        return new UploadView(
                upload.fileName(),
                look(upload),
                summary.state(upload, locale),
                pages.map(Uploads.Pages::done).orElse(0),
                upload.state().isSettled() ? 0 : pages.map(Uploads.Pages::total).orElse(0),
                upload.verdict().map(it -> texts.get(locale, "verdict." + it)),
                became.map(it -> MaterialConsole.PATH + "/" + it.material().value()),
                became.map(it -> it.description().title()).orElse(""),
                became.filter(_ -> upload.verdict().isEmpty())
                        .map(it -> summary.facts(it, upload.result().orElseThrow(), locale))
                        .orElse(List.of()),
                upload.result().flatMap(it -> summary.unread(it, locale)));
    }

    private static String look(Upload upload) {
        return switch (upload.state()) {
            case DONE -> "good";
            case FAILED ->
                    upload.verdict().filter(Upload.ALREADY_THERE::equals).isPresent()
                            ? "warn"
                            : "bad";
            case QUEUED, FETCHING, READING, INDEXING -> "";
        };
    }
}
