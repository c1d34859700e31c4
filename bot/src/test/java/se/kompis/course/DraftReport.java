package se.kompis.course;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Document;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.Section;

/**
 * Prints the drafts that are made of some documents, for people to read, and checks that every
 * sentence stands in its source. Arguments: files.
 */
final class DraftReport {
    static final Drafting.Wording WORDING =
            new Drafting.Wording(
                    "Läs avsnittet i källan.",
                    "Vilket ord saknas? ”{0}”",
                    "Ordet står på ett annat ställe: ”{0}”",
                    "Så står det: ”{0}”");

    private DraftReport() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            Document document =
                    new DocumentReader(ReadLimits.DEFAULT).read(Path.of(file), ReadProgress.SILENT);
            List<Lesson> drafts = drafts(document, Path.of(file).getFileName().toString());
            System.out.printf("%n######## %s: %d drafts%n", file, drafts.size());
            drafts.forEach(draft -> {
                System.out.println(PackWriter.lesson(draft));
                System.out.println(LessonReader.words(draft) + " words");
                missing(draft, document).forEach(it -> System.out.println("NOT IN SOURCE: " + it));
            });
        }
    }

    static List<Lesson> drafts(Document document, String name) {
        String sample =
                document.sections().stream()
                        .map(Section::text)
                        .limit(20)
                        .reduce("", String::concat);
        SourceText source =
                SourceText.of(
                        document.title().orElse(name),
                        "",
                        Language.detect(sample, Language.SWEDISH),
                        document.sections());
        return Drafting.draft(source, WORDING, "Prov", LocalDate.of(2027, 6, 30), 3);
    }

    /** The sentences of a draft that its source does not have. */
    static List<String> missing(Lesson draft, Document document) {
        return draft.claims().stream()
                .map(Lesson.Claim::sentence)
                .filter(sentence ->
                        document.sections().stream().noneMatch(it -> it.text().contains(sentence)))
                .toList();
    }
}
