package se.kompis.material.quarantine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.knowledge.text.Verdict;

/** What came of a {@link Task}, as it is handed back in the file {@code result}. */
sealed interface Result {
    /** Much more than {@link se.kompis.knowledge.text.ReadLimits} lets a document have. */
    int MAX_BYTES = 100 << 20;

    /** The file was read. */
    record Read(Document document) implements Result {}

    /** The page was drawn, into {@code page.png}. */
    record Drawn(boolean marked) implements Result {}

    /** The file cannot or must not be read. */
    record Refused(Verdict verdict, String detail) implements Result {

        UnreadableException asException() {
            return new UnreadableException(verdict, detail);
        }
    }

    /** Writes it whole: a result that is there is complete. */
    default void write(Path to) throws IOException {
        Path part = to.resolveSibling("result.part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            switch (this) {
                case Read read -> {
                    out.writeByte('r');
                    DocumentFile.write(out, read.document());
                }
                case Drawn drawn -> {
                    out.writeByte('d');
                    out.writeBoolean(drawn.marked());
                }
                case Refused refused -> {
                    out.writeByte('v');
                    Strings.write(out, refused.verdict().name());
                    Strings.write(out, refused.detail());
                }
            }
        }
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads one.
     *
     * @throws IOException when it is not one
     */
    static Result read(Path from) throws IOException {
        int bytes = (int) Math.min(MAX_BYTES, Files.size(from));
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
            return switch (in.readByte()) {
                case 'r' -> new Read(DocumentFile.read(in, bytes));
                case 'd' -> new Drawn(in.readBoolean());
                case 'v' -> refused(Strings.read(in, bytes), Strings.read(in, bytes));
                default -> throw new IOException("No such result");
            };
        }
    }

    private static Refused refused(String verdict, String detail) throws IOException {
        try {
            return new Refused(Verdict.valueOf(verdict), detail);
        } catch (IllegalArgumentException forged) {
            throw new IOException("No such verdict", forged);
        }
    }
}
