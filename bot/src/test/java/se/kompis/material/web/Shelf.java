package se.kompis.material.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.Section;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.MaterialProperties;
import se.kompis.material.MetadataOverrides;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

/** Puts files into libraries, and finds words in them. */
@TestComponent
public class Shelf {
    private final Ingestion ingestion;
    private final MaterialProperties properties;
    private final JdbcClient jdbc;

    Shelf(Ingestion ingestion, MaterialProperties properties, JdbcClient jdbc) {
        this.ingestion = ingestion;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /** A file with some words in it, in a folder that the test's data lies in. */
    public Path file(String name, String text) throws IOException {
        return Files.writeString(fresh(name), text, StandardCharsets.UTF_8);
    }

    /** A place for a file that a test will write. */
    public Path fresh(String name) throws IOException {
        return Files.createTempDirectory(properties.data(), "given").resolve(name);
    }

    /** Takes a file into the national library, as its first or next version. */
    public Ingestion.Ingested put(Path file) throws IOException, UnreadableException {
        return put(LibraryId.NATIONAL, file);
    }

    public Ingestion.Ingested put(LibraryId library, Path file)
            throws IOException, UnreadableException {
        return put(library, file, MetadataOverrides.NONE);
    }

    public Ingestion.Ingested put(LibraryId library, Path file, MetadataOverrides overrides)
            throws IOException, UnreadableException {
        String name = file.getFileName().toString();
        return ingestion.ingest(
                library, "test:" + name, file, name, overrides, ReadProgress.SILENT);
    }

    /** Where words stand, for the first time. */
    public SourcePlace place(Ingestion.Ingested ingested, String words) {
        List<Section> sections = ingested.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            int start = sections.get(i).text().indexOf(words);
            if (start >= 0) {
                StoredVersion version = ingested.version();
                return new SourcePlace(
                        version.material(), version.number(), i, start, start + words.length());
            }
        }
        throw new AssertionError("Not read: " + words + " in " + sections);
    }

    public void retire(Ingestion.Ingested ingested) {
        jdbc.sql("update material set state = 'RETIRED' where id = ?")
                .param(ingested.version().material().value())
                .update();
    }

    /** Makes a tenant with a library of its own. */
    public LibraryId tenant(String id) {
        jdbc.sql("insert into tenant (id, name, created_at) values (?, ?, 0)")
                .params(id, id)
                .update();
        return new LibraryId(id);
    }
}
