package se.kompis.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.Section;
import se.kompis.knowledge.text.UnreadableException;

/** The readable files under a folder. */
record BenchmarkCorpus(List<Path> files) {

    /** A file, read. */
    record Import(String name, List<Section> sections) {
        void publish(ChangeLog changes) {
            Language language = Language.detect(sections.getFirst().text(), Language.SWEDISH);
            Material material = ChangeLog.material(name, language, "Kompis");
            changes.publish(LibraryId.NATIONAL, material, sections.toArray(Section[]::new));
        }
    }

    static BenchmarkCorpus of(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            return new BenchmarkCorpus(content.filter(Files::isRegularFile).sorted().toList());
        }
    }

    int size() {
        return files.size();
    }

    List<Import> readAll() throws IOException {
        DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);
        List<Import> imports = new ArrayList<>();
        for (Path file : files) {
            try {
                Document document = reader.read(file, ReadProgress.SILENT);
                imports.add(new Import(file.getFileName().toString(), document.sections()));
            } catch (UnreadableException e) {
                System.err.println(file + ": " + e.verdict());
            }
        }
        imports.removeIf(one -> one.sections().isEmpty());
        return imports;
    }
}
