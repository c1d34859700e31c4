package se.kompis.material;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.ReadWarning;
import se.kompis.knowledge.text.Section;

/** Turns an upload that was read into a draft: both at once, so that it is done once. */
@Component
class UploadShelf {
    private final StoredVersions versions;
    private final UploadTable uploads;
    private final Shelving shelving;

    UploadShelf(StoredVersions versions, UploadTable uploads, Shelving shelving) {
        this.versions = versions;
        this.uploads = uploads;
        this.shelving = shelving;
    }

    /** Settles an upload whose content the library has already. */
    @Transactional
    boolean hasAlready(Upload upload, String hash) {
        Optional<StoredVersion> there = versions.anywhere(upload.library(), hash);
        there.ifPresent(it ->
                uploads.alreadyThere(
                        upload.id(),
                        new Upload.Result(it.material(), it.number(), 0, 0, List.of())));
        return there.isPresent();
    }

    @Transactional
    void draft(Upload upload, String hash, Document document) {
        StoredVersion version =
                shelving.draft(
                        new Ingestion.Incoming(
                                upload.library(),
                                "upload:" + upload.id(),
                                hash,
                                document,
                                Describer.describe(
                                        document, upload.fileName(), MetadataOverrides.NONE)),
                        upload.replaces(),
                        upload.person());
        boolean done =
                uploads.done(
                        upload.id(),
                        new Upload.Result(
                                version.material(),
                                version.number(),
                                pages(document),
                                KnowledgeBase.passages(document.sections()),
                                document.warnings().stream().map(ReadWarning::locator).toList()));
        if (!done) {
            throw new IllegalStateException("Upload " + upload.id() + " was settled twice");
        }
    }

    /** Pages with text and pages without. */
    private static int pages(Document document) {
        int last = 0;
        for (Section section : document.sections()) {
            last = Math.max(last, number(section.locator()));
        }
        for (ReadWarning warning : document.warnings()) {
            last = Math.max(last, number(warning.locator()));
        }
        return last;
    }

    private static int number(Locator locator) {
        return switch (locator) {
            case Locator.Page page -> page.number();
            case Locator.Slide slide -> slide.number();
            case Locator.Heading _, Locator.Time _ -> 0;
        };
    }
}
