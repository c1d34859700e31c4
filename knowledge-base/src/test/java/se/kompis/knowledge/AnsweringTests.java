package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kompis.knowledge.Answer.Outcome;
import se.kompis.knowledge.analysis.Language;

class AnsweringTests {
    private static final String DEFINITION =
            "Öppna data är digital information som vem som helst får använda, ändra och dela"
                    + " vidare utan avgift och utan andra villkor än att källan nämns.";

    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();
    private KnowledgeBase base;

    @BeforeEach
    void publish() {
        changes.publish(
                LibraryId.NATIONAL,
                ChangeLog.material("open", Language.SWEDISH, "Kompis", "open-data"),
                ChangeLog.section(
                        "Inledning\n\nMånga kommuner arbetar med öppna data sedan flera år tillbaka."
                                + " "
                                + DEFINITION
                                + " Det finns många skäl att börja med öppna data redan i dag.",
                        "Öppna data"));
        changes.publish(LibraryId.NATIONAL, "copy", DEFINITION);
        changes.publish(
                LibraryId.NATIONAL,
                "risk",
                "En riskanalys görs innan ett nytt system tas i bruk. Den leds av en analysledare"
                        + " och dokumenteras.");
        IntStream.range(0, 30)
                .forEach(i -> changes.publish(LibraryId.NATIONAL, "x" + i, filler(i)));
        base = KnowledgeBase.open(directory, changes);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void quotesASingleItemOfAListWithoutItsBullet() {
        changes.publish(
                LibraryId.NATIONAL,
                "list",
                "Tänk på följande innan publiceringen:\n\n• Beslutet om spaljéer diarieförs alltid"
                        + " hos kansliet i kommunhuset, och en kopia går samma dag till"
                        + " parkförvaltningen.\n• Kvittot sparas i ett pärmsystem på"
                        + " ekonomiavdelningen.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(ask("Var diarieförs beslutet om spaljéer?").quotations().getFirst().text())
                .isEqualTo(
                        "Beslutet om spaljéer diarieförs alltid hos kansliet i kommunhuset, och en"
                                + " kopia går samma dag till parkförvaltningen.");
    }

    @Test
    void prefersAStatementToAQuestion() {
        changes.publish(
                LibraryId.NATIONAL,
                "ask",
                "Vem beslutar om pergolan i stadsparken hos er, och när ska det beslutet fattas av"
                        + " nämnden eller styrelsen?\n\nSkötseln av parken är en viktig fråga för många"
                        + " som bor och arbetar i kommunens centrala delar.\n\nNämnden för teknik beslutar om pergolan i stadsparken efter samråd med"
                        + " föreningarna och de närmast boende varje vår.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(ask("Vem beslutar om pergolan i stadsparken?").quotations().getFirst().text())
                .startsWith("Nämnden för teknik beslutar");
    }

    @Test
    void leavesATitlePageOutWhereThereIsMoreToQuote() {
        changes.publish(
                LibraryId.NATIONAL, "title", "Riktlinje för pergolor\n\nInformation om pergolor");
        changes.publish(
                LibraryId.NATIONAL,
                "text",
                "Riktlinje för pergolor vänder sig till den som sköter parker i kommunen, och säger"
                        + " hur pergolor målas, lagas och rivs.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(ask("Vad säger en riktlinje för pergolor?").quotations())
                .extracting(Quotation::text)
                .singleElement()
                .asString()
                .startsWith("Riktlinje för pergolor vänder sig");
    }

    @Test
    void doesNotBeginInTheMiddleOfASentence() {
        changes.publish(
                LibraryId.NATIONAL,
                "torn",
                "vilken utbildning som behövs för att sköta pergolor i parken, och var den ges.\n\n"
                        + "Den som sköter pergolor i parken behöver en utbildning i snickeri, som"
                        + " parkförvaltningen ger.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(ask("Vilken utbildning behövs för pergolor?").quotations().getFirst().text())
                .startsWith("Den som sköter pergolor");
    }

    @Test
    void quotesTheDefiningSentence() {
        Answer answer = ask("Vad är öppna data?");
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.quotations().getFirst().text()).contains(DEFINITION);
        assertThat(answer.nearestTopics()).contains("open-data");
    }

    @Test
    void quotesNearDuplicatesOnce() {
        assertThat(ask("Vad är öppna data?").quotations())
                .filteredOn(quotation -> quotation.text().contains(DEFINITION))
                .hasSize(1);
    }

    @Test
    void marksTheMatchingWordsWhole() {
        Quotation quotation = ask("Vem leder riskanalysen?").quotations().getFirst();
        assertThat(quotation.marks())
                .extracting(mark -> quotation.text().substring(mark.start(), mark.end()))
                .contains("riskanalys", "leds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vem vann fotbolls-VM 1958?",
                "hur bakar man surdegsbröd",
                "",
                "   ",
                "\u0000\u0007\u001b",
                "😀😀😀",
                "och att det",
                "\"",
                "publisher:",
                "????",
                "AND OR NOT (* ~"
            })
    void refusesWhatTheMaterialDoesNotKnow(String question) {
        Answer answer = ask(question);
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.quotations()).isEmpty();
    }

    @Test
    void survivesVeryLongQuestions() {
        String words =
                IntStream.range(0, 2_000).mapToObj(i -> "ö" + i).collect(Collectors.joining(" "));
        assertThat(ask(words.substring(0, 10_000)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ask("x".repeat(10_000)).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ask("Vad är öppna data? ".repeat(500)).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"öppna data", "riskanalys", "oppna data", "What is open data?"})
    void answersShortAndForeignFormsOfFittingQuestions(String question) {
        assertThat(ask(question).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void continuesTheSameListWithALargerLimit() {
        Query query = Query.of("Vad är öppna data?", Language.SWEDISH, LibraryId.NATIONAL);
        List<Quotation> ten = base.answer(query, 10).quotations();
        for (int limit = 0; limit <= 10; limit++) {
            assertThat(base.answer(query, limit).quotations())
                    .isEqualTo(ten.subList(0, Math.min(limit, ten.size())));
        }
    }

    @Test
    void quotesExactSpansOfTheSection() {
        for (int seed = 0; seed < 40; seed++) {
            String text = PassageSplitterTests.randomText(seed).strip();
            String id = "random" + seed;
            changes.publish(LibraryId.NATIONAL, ChangeLog.material(id), ChangeLog.section(text));
            base.catchUp(LibraryId.NATIONAL);
            String question =
                    new Random(seed)
                            .ints(3, 0, 50)
                            .mapToObj(i -> "ord" + i)
                            .collect(Collectors.joining(" "));
            for (Quotation quotation : ask(question).quotations()) {
                Passage passage = quotation.passage();
                if (passage.material().id().value().equals(id)) {
                    assertThat(text.substring(passage.start(), passage.end()))
                            .isEqualTo(passage.text());
                    assertThat(text.substring(quotation.start(), quotation.end()))
                            .isEqualTo(quotation.text());
                }
                assertThat(quotation.marks()).isSortedAccordingTo((a, b) -> a.end() - b.start());
            }
        }
    }

    private Answer ask(String question) {
        return base.answer(Query.of(question, Language.SWEDISH, LibraryId.NATIONAL), 3);
    }

    private static String filler(int i) {
        return "Avsnitt %d beskriver hur nämnden planerar skolor, vägar och vård under året."
                .formatted(i);
    }
}
