package se.kompis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs as text: what is written is read again, and what is wrong is told with its line. */
class PackTests {
    private final List<Fault> faults = new ArrayList<>();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(int seed, @TempDir Path folder) throws IOException {
        CoursePack pack = new RandomPacks(new Random(seed)).pack();
        PackFiles written = PackWriter.write(pack);
        assertThat(PackReader.read(written, faults)).contains(pack);
        assertThat(faults).isEmpty();
        Path target = folder.resolve(seed % 2 == 0 ? "pack.zip" : "pack");
        written.write(target);
        assertThat(PackFiles.read(target, faults)).isEqualTo(written);
        assertThat(faults).isEmpty();
    }

    private static Map<String, String> good() {
        Map<String, String> texts = new TreeMap<>();
        texts.put(
                "course.yaml",
                """
                id: prov
                version: 1
                title: Prov
                language: sv
                level: beginner
                owner: Provkommunen
                review-by: 2027-01-01
                summary: En kurs.
                goals:
                  - {id: a, text: A}
                  - {id: b, text: B}
                  - {id: c, text: C}
                modules:
                  - id: m
                    title: M
                    lessons: [ett]
                """);
        texts.put(
                "lessons/ett.md",
                """
                ---
                id: ett
                title: Ett
                version: 1
                topics: [open-data]
                owner: Provkommunen
                review-by: 2027-01-01
                benefit: Nytta.
                risk: Risk.
                task: {everyone: Gör detta.}
                claims:
                  - {source: Boken, publisher: Någon, sentence: "Så är det."}
                questions:
                  - kind: single
                    prompt: Vad?
                    options:
                      - {text: Det, right: true, why: Ja.}
                      - {text: Inte det, why: Nej.}
                ---

                """
                        + "Ord ".repeat(70)
                        + "\n");
        return texts;
    }

    private List<String> faultsOf(Map<String, String> texts) {
        PackReader.read(new PackFiles(texts), faults);
        return faults.stream().map(it -> it.file() + ":" + it.line() + " " + it.problem()).toList();
    }

    private List<String> faultsWith(String file, String from, String to) {
        Map<String, String> texts = good();
        assertThat(texts.get(file)).contains(from);
        texts.put(file, texts.getOrDefault(file, "").replace(from, to));
        return faultsOf(texts);
    }

    @Test
    void aGoodPackHasNoFaults() {
        assertThat(faultsOf(good())).isEmpty();
    }

    @Test
    void namesTheLineOfEveryFault() {
        assertThat(faultsWith("lessons/ett.md", "review-by: 2027-01-01", "review-by: nästa år"))
                .containsExactly("lessons/ett.md:7 notADate");
        faults.clear();
        assertThat(faultsWith("lessons/ett.md", "right: true", "rihgt: true"))
                .containsExactly("lessons/ett.md:17 unknownKey", "lessons/ett.md:17 oneRight");
        faults.clear();
        assertThat(faultsWith("lessons/ett.md", "benefit: Nytta.\n", ""))
                .containsExactly("lessons/ett.md:2 missing");
        faults.clear();
        assertThat(faultsWith("lessons/ett.md", "kind: single", "kind: [single"))
                .first()
                .asString()
                .matches("lessons/ett.md:1\\d yaml");
        faults.clear();
        assertThat(faultsWith("course.yaml", "lessons: [ett]", "lessons: [ett, tva, ett]"))
                .containsExactly("course.yaml:14 twice", "course.yaml:16 noLesson");
        faults.clear();
        assertThat(faultsWith("lessons/ett.md", "Ord Ord", "Ord\n\n# Rubrik\n\nOrd"))
                .first()
                .isEqualTo("lessons/ett.md:23 markup");
    }

    @Test
    void listsAllFaultsAtOnce() {
        Map<String, String> texts = good();
        texts.put("course.yaml", "version: noll\n");
        texts.put("lessons/ett.md", "Bara text.");
        texts.put("läs mig.txt", "hej");
        texts.put(
                "pictures/x.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'><script/></svg>");
        List<String> found = faultsOf(texts);
        assertThat(found)
                .contains(
                        "course.yaml:1 notANumber",
                        "course.yaml:1 missing",
                        "lessons/ett.md:1 noFront",
                        "läs mig.txt:1 strangeFile",
                        "pictures/x.svg:1 svgForbidden",
                        "pictures/x.svg:1 svgWithout");
    }

    @Test
    void refusesPicturesThatRunOrLoadAnything() {
        for (String part :
                List.of(
                        "<script>x</script>",
                        "<style>a{}</style>",
                        "<image href='http://x/y.png'/>",
                        "<use href='http://x/y.svg#a'/>",
                        "<rect fill='url(http://x)'/>",
                        "<rect onclick='x()'/>",
                        "<foreignObject/>",
                        "<a href='javascript:x()'/>")) {
            faults.clear();
            Drawings.check(
                    "p.svg", "<svg><title>a</title><desc>b</desc>" + part + "</svg>", faults);
            assertThat(faults).as(part).extracting(Fault::problem).contains("svgForbidden");
        }
        faults.clear();
        Drawings.check(
                "p.svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
                faults);
        assertThat(faults).isNotEmpty();
        faults.clear();
        Drawings.check(
                "p.svg",
                "<svg><title>a</title><desc>b</desc><defs><g id='k'/></defs><use href='#k'/>"
                        + "<rect fill='url(#k)'/></svg>",
                faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void takesNoFileThatIsNoText(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("course.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Files.writeString(folder.resolve("stor.md"), "x".repeat(300_000));
        PackFiles.read(folder, faults);
        assertThat(faults)
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder("notUtf8", "tooLarge");
    }
}
