package se.kompis.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Locator;

/** Passages as bytes. A change here needs a new {@link IndexFormat#STORED}. */
final class PassageCodec {
    private PassageCodec() {}

    static BytesRef encode(Passage passage) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(passage.text().length() + 200);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, passage.material());
            out.writeInt(passage.section());
            write(out, passage.locator());
            writeAll(out, passage.headings());
            out.writeInt(passage.start());
            out.writeInt(passage.end());
            write(out, passage.text());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory could not be written", e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    static Passage decode(BytesRef bytes) throws IOException {
        var in =
                new DataInputStream(
                        new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
        return new Passage(
                readMaterial(in),
                in.readInt(),
                readLocator(in),
                readAll(in),
                in.readInt(),
                in.readInt(),
                readString(in));
    }

    private static void write(DataOutputStream out, Material material) throws IOException {
        write(out, material.id().value());
        out.writeInt(material.version());
        write(out, material.title());
        writeAll(out, material.publisher().stream().toList());
        write(out, material.language().tag());
        out.writeLong(material.versionDate().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        writeAll(out, material.topics());
        write(out, material.fileName());
    }

    private static Material readMaterial(DataInputStream in) throws IOException {
        return new Material(
                new MaterialId(readString(in)),
                in.readInt(),
                readString(in),
                readAll(in).stream().findFirst(),
                Language.of(readString(in)),
                readDate(in),
                Set.copyOf(readAll(in)),
                readString(in));
    }

    private static Optional<LocalDate> readDate(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private static void write(DataOutputStream out, Locator locator) throws IOException {
        switch (locator) {
            case Locator.Page page -> {
                out.writeByte('p');
                out.writeInt(page.number());
            }
            case Locator.Slide slide -> {
                out.writeByte('s');
                out.writeInt(slide.number());
            }
            case Locator.Heading heading -> {
                out.writeByte('h');
                writeAll(out, heading.path());
            }
            case Locator.Time time -> {
                out.writeByte('t');
                out.writeLong(time.from().toMillis());
                out.writeLong(time.to().toMillis());
            }
        }
    }

    private static Locator readLocator(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'p' -> new Locator.Page(in.readInt());
            case 's' -> new Locator.Slide(in.readInt());
            case 'h' -> new Locator.Heading(readAll(in));
            case 't' ->
                    new Locator.Time(
                            Duration.ofMillis(in.readLong()), Duration.ofMillis(in.readLong()));
            default -> throw new IOException("Not a kind of locator: " + kind);
        };
    }

    private static void writeAll(DataOutputStream out, Collection<String> texts)
            throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(readString(in));
        }
        return texts;
    }

    /** Not {@code writeUTF}, which ends at 64 kB. */
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
