package se.kompis.material.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.ReadWarning;
import se.kompis.knowledge.text.Section;

/**
 * A document on its way from one process to the other. What is read is not trusted: nothing in it
 * may take more than the file itself has bytes.
 */
final class DocumentFile {
    private final DataInputStream in;
    private final int bytes;

    private DocumentFile(DataInputStream in, int bytes) {
        this.in = in;
        this.bytes = bytes;
    }

    static void write(DataOutputStream out, Document document) throws IOException {
        Strings.write(out, document.mediaType());
        Strings.write(out, document.title().orElse(""));
        out.writeInt(document.properties().size());
        for (Map.Entry<String, String> property : document.properties().entrySet()) {
            Strings.write(out, property.getKey());
            Strings.write(out, property.getValue());
        }
        out.writeInt(document.sections().size());
        for (Section section : document.sections()) {
            write(out, section.locator());
            write(out, section.headings());
            Strings.write(out, section.text());
        }
        out.writeInt(document.warnings().size());
        for (ReadWarning warning : document.warnings()) {
            Strings.write(out, warning.kind().name());
            write(out, warning.locator());
        }
    }

    private static void write(DataOutputStream out, Locator locator) throws IOException {
        switch (locator) {
            case Locator.Page page -> number(out, 'p', page.number());
            case Locator.Slide slide -> number(out, 's', slide.number());
            case Locator.Heading heading -> {
                out.writeByte('h');
                write(out, heading.path());
            }
            case Locator.Time time -> {
                out.writeByte('t');
                out.writeLong(time.from().toMillis());
                out.writeLong(time.to().toMillis());
            }
        }
    }

    private static void number(DataOutputStream out, char kind, int number) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            Strings.write(out, text);
        }
    }

    /**
     * Reads a document.
     *
     * @param bytes how long the file is
     * @throws IOException when it is not one
     */
    static Document read(DataInputStream in, int bytes) throws IOException {
        try {
            return new DocumentFile(in, bytes).document();
        } catch (IllegalArgumentException forged) {
            throw new IOException("Not a document", forged);
        }
    }

    private Document document() throws IOException {
        String mediaType = text();
        Optional<String> title = Optional.of(text()).filter(it -> !it.isEmpty());
        Map<String, String> properties = new HashMap<>();
        for (int left = count(); left > 0; left--) {
            properties.put(text(), text());
        }
        List<Section> sections = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            sections.add(new Section(locator(), texts(), text()));
        }
        List<ReadWarning> warnings = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            warnings.add(new ReadWarning(ReadWarning.Kind.valueOf(text()), locator()));
        }
        return new Document(mediaType, title, properties, sections, warnings);
    }

    private Locator locator() throws IOException {
        return switch (in.readByte()) {
            case 'p' -> new Locator.Page(in.readInt());
            case 's' -> new Locator.Slide(in.readInt());
            case 'h' -> new Locator.Heading(texts());
            case 't' ->
                    new Locator.Time(
                            Duration.ofMillis(in.readLong()), Duration.ofMillis(in.readLong()));
            default -> throw new IOException("No such place");
        };
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > bytes) {
            throw new IOException("A list of " + count);
        }
        return count;
    }

    private String text() throws IOException {
        return Strings.read(in, bytes);
    }
}
