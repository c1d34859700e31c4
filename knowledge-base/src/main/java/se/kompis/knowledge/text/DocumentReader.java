package se.kompis.knowledge.text;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file of any known kind into a {@link Document}. Immutable and safe for use by many
 * threads.
 */
public final class DocumentReader {
    private final ReadLimits limits;

    public DocumentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file. Its type is found by its content; its name only decides between kinds of plain
     * text that look alike (Markdown, WebVTT, SRT, plain).
     *
     * @throws UnreadableException when the file cannot or must not be read; nothing is kept of it
     * @throws IOException when the disk fails
     */
    public Document read(Path file, ReadProgress progress) throws UnreadableException, IOException {
        checkSize(Files.size(file), file);
        try {
            FileType type = new TypeDetector(limits).detect(file);
            Document document = readerOf(type).read(new Source(file, type, limits, progress));
            return requireText(document, file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Parsers answer a damaged file with whatever they trip over.
            throw new UnreadableException(Verdict.DAMAGED, file.getFileName() + ": " + e, e);
        }
    }

    private void checkSize(long size, Path file) throws UnreadableException {
        if (size == 0) {
            throw new UnreadableException(Verdict.EMPTY, file.toString());
        }
        if (size > limits.maxFileBytes()) {
            throw new UnreadableException(Verdict.TOO_LARGE, file + " has " + size + " bytes");
        }
    }

    private static Document requireText(Document document, Path file) throws UnreadableException {
        if (document.sections().isEmpty()) {
            throw new UnreadableException(Verdict.NO_TEXT, file.toString());
        }
        return document;
    }

    private static FormatReader readerOf(FileType type) {
        return switch (type) {
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case PPTX -> new PptxReader();
            case ODT -> new OdtReader();
            case ODP -> new OdpReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> new MarkdownReader();
            case WEBVTT, SRT -> new SubtitleReader();
            case PLAIN -> new PlainTextReader();
        };
    }
}
