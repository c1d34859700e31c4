package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds out which kind of document a zip archive is, from what its own parts say of it. */
final class ZipTypes {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ZipTypes() {}

    static FileType typeOf(ZipParts parts) throws UnreadableException, IOException {
        if (parts.has(CONTENT_TYPES)) {
            return office(parts);
        }
        if (parts.has("mimetype") && parts.has("content.xml")) {
            return openDocument(parts);
        }
        throw new UnreadableException(Verdict.UNKNOWN_TYPE, "zip archive");
    }

    private static FileType office(ZipParts parts) throws UnreadableException, IOException {
        String types = read(parts, CONTENT_TYPES);
        if (types.contains("macroEnabled") || parts.names().anyMatch(ZipTypes::isVba)) {
            throw new UnreadableException(Verdict.MACROS, "VBA project");
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (types.contains("presentationml.presentation.main+xml")
                || types.contains("presentationml.slideshow.main+xml")) {
            return FileType.PPTX;
        }
        throw new UnreadableException(Verdict.UNKNOWN_TYPE, "other Office file");
    }

    private static FileType openDocument(ZipParts parts) throws UnreadableException, IOException {
        if (read(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnreadableException(Verdict.ENCRYPTED, "OpenDocument");
        }
        if (parts.names().anyMatch(ZipTypes::isBasic)) {
            throw new UnreadableException(Verdict.MACROS, "Basic module or script");
        }
        String type = read(parts, "mimetype").strip();
        return switch (type) {
            case OPEN_DOCUMENT + "text" -> FileType.ODT;
            case OPEN_DOCUMENT + "presentation" -> FileType.ODP;
            default -> throw new UnreadableException(Verdict.UNKNOWN_TYPE, "other OpenDocument");
        };
    }

    private static boolean isVba(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** LibreOffice lists its empty libraries in files whose names end in -lc and -lb. */
    private static boolean isBasic(String name) {
        return (name.startsWith("Basic/") || name.startsWith("Scripts/"))
                && !name.endsWith("/")
                && !name.endsWith("-lc.xml")
                && !name.endsWith("-lb.xml");
    }

    private static String read(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.stream(name).orElse(InputStream.nullInputStream())) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }
}
