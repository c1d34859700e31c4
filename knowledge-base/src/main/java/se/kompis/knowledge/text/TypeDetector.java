package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds out by its content what kind of file a file is. */
final class TypeDetector {
    /** Enough for every signature, and for a fair sample of a text. */
    private static final int SAMPLE_BYTES = 64 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The container of the old Office formats (MS-CFB 2.2). */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A PDF may have other bytes before its header (PDF 1.7 reference, appendix H, note 13). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private final ReadLimits limits;

    TypeDetector(ReadLimits limits) {
        this.limits = limits;
    }

    FileType detect(Path file) throws UnreadableException, IOException {
        byte[] sample = sample(file);
        if (startsWith(sample, ZIP)) {
            return zipped(file);
        }
        if (startsWith(sample, OLE2)) {
            throw oldOffice(file);
        }
        return isPdf(sample) ? FileType.PDF : text(file, sample);
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE_BYTES);
        }
    }

    private static boolean startsWith(byte[] sample, byte[] signature) {
        return sample.length >= signature.length
                && Arrays.equals(sample, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean isPdf(byte[] sample) {
        int length = Math.min(sample.length, PDF_HEADER_WITHIN);
        return new String(sample, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private FileType zipped(Path file) throws UnreadableException, IOException {
        try (ZipParts parts = ZipParts.open(file, limits)) {
            return ZipTypes.typeOf(parts);
        }
    }

    /** An encrypted DOCX or PPTX is wrapped in the container of the old formats (MS-OFFCRYPTO). */
    private static UnreadableException oldOffice(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new UnreadableException(Verdict.ENCRYPTED, file.toString());
            }
        } catch (IOException | RuntimeException e) {
            return new UnreadableException(Verdict.UNKNOWN_TYPE, "damaged OLE2 container", e);
        }
        return new UnreadableException(Verdict.UNKNOWN_TYPE, "old Office format");
    }

    private static FileType text(Path file, byte[] sample) throws UnreadableException {
        TextSample text = TextSample.of(sample);
        if (!text.isReadable() || text.isForPrograms()) {
            throw new UnreadableException(Verdict.UNKNOWN_TYPE, file.toString());
        }
        return text.kind(String.valueOf(file.getFileName()));
    }
}
