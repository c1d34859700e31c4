package se.kompis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.MetadataOverrides;

/**
 * One import of many files. A file is reported done only when it is on disk and found by a search;
 * the index is brought up to date for some files at a time, since that costs about as much as
 * reading one.
 */
final class ImportRun {
    private static final int FILES_AT_A_TIME = 20;

    private final Ingestion ingestion;
    private final LibraryId library;
    private final MetadataOverrides overrides;
    private final CommandContext context;
    private final List<String> taken = new ArrayList<>();

    ImportRun(
            Ingestion ingestion,
            LibraryId library,
            MetadataOverrides overrides,
            CommandContext context) {
        this.ingestion = ingestion;
        this.library = library;
        this.overrides = overrides;
        this.context = context;
    }

    /** Takes all files that can be taken; returns whether those were all. */
    boolean take(List<Path> files) {
        int failures = 0;
        for (int index = 0; index < files.size(); index++) {
            if (!take(files.get(index), index, files.size())) {
                failures++;
            }
            if (taken.size() == FILES_AT_A_TIME) {
                publish();
            }
        }
        publish();
        context.out("import.sum", files.size() - failures, files.size());
        return failures == 0;
    }

    private boolean take(Path file, int index, int total) {
        String name = String.valueOf(file.getFileName());
        context.console().progress(name, index, total);
        ReadProgress progress =
                (done, pages) -> {
                    String where = context.wording().get("import.page", name, done, pages);
                    context.console().progress(where, index, total);
                };
        try {
            String origin = "file:" + file.toRealPath();
            taken.add(summary(ingestion.ingest(library, origin, file, name, overrides, progress)));
            return true;
        } catch (UnreadableException unreadable) {
            String verdict = unreadable.verdict().name().toLowerCase(Locale.ROOT);
            context.err("import.refused", name, context.wording().get("verdict." + verdict));
        } catch (IOException failure) {
            context.err("import.refused", name, context.wording().get("verdict.disk"));
        }
        return false;
    }

    private String summary(Ingestion.Ingested ingested) {
        var about = ingested.version().description();
        String key = ingested.unchanged() ? "import.unchanged" : "import.done";
        return context.wording()
                .get(
                        key,
                        about.fileName(),
                        about.title(),
                        ingested.document().sections().size(),
                        context.wording().get("language." + about.language().tag()),
                        ingested.document().warnings().size());
    }

    private void publish() {
        if (!taken.isEmpty()) {
            ingestion.publish(library);
            taken.forEach(context.console()::out);
            taken.clear();
        }
    }
}
