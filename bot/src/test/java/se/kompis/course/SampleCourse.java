package se.kompis.course;

import java.util.Map;
import java.util.TreeMap;

/** A course of Sandby about its jetty, which rests on a sentence of a material. */
final class SampleCourse {
    static final String SENTENCE = "Bryggan i Sandby byggs om till sommaren.";

    private SampleCourse() {}

    /** The files of its pack, with the lesson in a version. */
    static Map<String, String> texts(int version) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(
                "course.yaml",
                """
                # En kommentar som ska finnas kvar.
                id: bryggor
                version: 1
                title: Bryggor
                language: sv
                level: beginner
                owner: Sandby
                review-by: 2027-01-01
                summary: Om bryggor.
                goals:
                  - {id: a, text: A}
                  - {id: b, text: B}
                  - {id: c, text: C}
                modules:
                  - id: m
                    title: M
                    lessons: [bryggan]
                """);
        texts.put(
                "lessons/bryggan.md",
                """
                ---
                id: bryggan
                title: Bryggan i Sandby
                version: %d
                topics: [open-data]
                owner: Sandby
                review-by: 2027-01-01
                benefit: Fler kan bada.
                risk: Det kostar pengar.
                picture: {file: pictures/brygga.svg, alt: En brygga.}
                task: {everyone: Gå till bryggan.}
                claims:
                  - {source: Bryggan, publisher: Sandby, sentence: "%s"}
                questions:
                  - kind: true-false
                    prompt: Byggs bryggan om?
                    options:
                      - {text: Sant, right: true, why: Det gör den.}
                      - {text: Falskt, why: Jo.}
                ---

                """
                                .formatted(version, SENTENCE)
                        + "Bryggan är lång. ".repeat(25)
                        + "\n");
        texts.put(
                "pictures/brygga.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><title>Brygga</title>"
                        + "<desc>Plankor.</desc><rect width=\"40\" height=\"9\" fill=\"#246\"/></svg>\n");
        return texts;
    }

    /** Enough running text to draw drafts from. */
    static String runningText() {
        return """
        Kommunen bygger om bryggan i Sandby så att fler invånare kan bada från den. Arbetet leds av \
        tekniska förvaltningen tillsammans med föreningen som sköter badplatsen. Bryggan får en ramp för \
        rullstol och en lägre del för barn som lär sig simma. Invånarna har lämnat synpunkter på ritningarna \
        under hela våren.

        Ombyggnaden ger möjligheter för skolan att hålla simundervisning utomhus i juni.

        Kostnaden för underhåll ökar när bryggan blir längre och får fler delar. Isen kan skada stolparna \
        under kalla vintrar. Besiktningen görs varje höst av en dykare som kontrollerar fästena under vattnet.
        """;
    }
}
