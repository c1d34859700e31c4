package se.kompis.knowledge.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small file of each kind, and what they are made with. */
final class SampleFiles {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private SampleFiles() {}

    static byte[] html() {
        return utf8(
                "<!doctype html><html lang='sv'><body><h1>Tillgänglighet</h1><p>Alla ska med.</p></body></html>");
    }

    static byte[] markdown() {
        return utf8("---\ntitle: Moln\n---\n\n# Moln\n\nData lagras hos en leverantör.\n");
    }

    static byte[] text() {
        return utf8("Första stycket.\n\nAndra stycket.\n");
    }

    static byte[] vtt() {
        return utf8("WEBVTT\n\n00:01.000 --> 00:04.000\nVälkomna till kursen.\n");
    }

    static byte[] srt() {
        return utf8("1\n00:00:01,000 --> 00:00:04,000\nVälkomna till kursen.\n");
    }

    /** One of each, by the name that it would have. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a.pdf", SamplePdf.file());
        all.put("a.docx", SampleWord.file());
        all.put("a.pptx", SampleSlides.file());
        all.put("a.odt", SampleOpenDocument.odt());
        all.put("a.odp", SampleOpenDocument.odp());
        all.put("a.html", html());
        all.put("a.md", markdown());
        all.put("a.txt", text());
        all.put("a.vtt", vtt());
        all.put("a.srt", srt());
        return all;
    }

    /** The one with that name. */
    static byte[] named(String name) throws IOException {
        return Objects.requireNonNull(all().get(name), name);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static String relations(String type, String target) {
        return "<Relationships>" + relation("r1", type, target) + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='"
                + id
                + "' Type='"
                + RELATIONS
                + type
                + "' Target='"
                + target
                + "'/>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
