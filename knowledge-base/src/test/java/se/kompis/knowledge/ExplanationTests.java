package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.knowledge.ScorePart.Field;
import se.kompis.knowledge.analysis.Language;

class ExplanationTests {
    private static final List<String> WORDS =
            List.of(
                    "öppna data",
                    "kommunstyrelsen",
                    "SKL",
                    "Digg",
                    "informationssäkerhet",
                    "2026",
                    "upphandling",
                    "programvara",
                    "GDPR",
                    "personuppgifter",
                    "nämnden",
                    "skolor",
                    "välfärdsteknik",
                    "procurement",
                    "open source",
                    "kommitté",
                    "beslut",
                    "AI");

    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();
    private final List<String> added = new CopyOnWriteArrayList<>();
    private final Random random = new Random(8);
    private KnowledgeBase base;

    @BeforeEach
    void publish() {
        for (int i = 0; i < 120; i++) {
            Language language = i % 5 == 0 ? Language.ENGLISH : Language.SWEDISH;
            Material material = ChangeLog.material("m" + i, language, "Kompis");
            String text = words(6) + " gäller här. " + words(4) + " leder till " + words(3) + ".";
            changes.publish(LibraryId.NATIONAL, material, ChangeLog.section(text, words(1)));
        }
        base = KnowledgeBase.open(directory, changes, library -> added);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void itsPartsAddUpToTheScoreItExplains() {
        for (int i = 0; i < 200; i++) {
            Query query = query("Vad gäller för " + words(1 + i % 4) + "?");
            Answer answer = base.answer(query, 3);
            List<SearchHit> hits = base.search(query, 3);
            List<Explanation> explained = base.explain(query, 3);
            assertThat(explained.getFirst().fit()).isEqualTo(answer.fit(), within(1e-9));
            assertThat(explained.getFirst().outcome()).isEqualTo(answer.outcome());
            for (int at = 0; at < hits.size(); at++) {
                Explanation explanation = explained.get(at);
                assertThat(explanation.passage()).isEqualTo(hits.get(at).passage());
                assertThat(explanation.score()).isEqualTo(hits.get(at).score());
                assertThat(sum(explanation)).isEqualTo(explanation.score(), within(1e-4));
            }
        }
    }

    @Test
    void tellsWhatMatchedWhereAndHowFarItIsFromRefusal() {
        changes.publish(
                LibraryId.NATIONAL,
                ChangeLog.material("x", Language.SWEDISH, "Kompis"),
                ChangeLog.section("Friluftsbadet stänger klockan sju.", "Friluftsbadet"));
        base.catchUp(LibraryId.NATIONAL);
        Explanation best = base.explain(query("När stänger friluftsbadet?"), 1).getFirst();
        assertThat(best.parts())
                .extracting(ScorePart::field)
                .contains(
                        Field.TEXT,
                        Field.HEADING,
                        Field.WORD_PARTS,
                        Field.NEIGHBOURS,
                        Field.SENTENCE);
        assertThat(best.parts())
                .filteredOn(part -> part.field() == Field.HEADING)
                .extracting(ScorePart::words)
                .containsExactly("friluftsbadet");
        assertThat(best.outcome()).isEqualTo(Answer.Outcome.ANSWERED);
        assertThat(best.aboveRefusal()).isGreaterThan(best.aboveNearest()).isPositive();
    }

    @Test
    void anAddedSynonymCountsAtOnceAndIsTold() {
        changes.publish(LibraryId.NATIONAL, "x", "Fritidsbanken lånar ut skidor.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(base.answer(query("Vad är sportoteket?"), 1).quotations()).isEmpty();
        added.add("sportoteket, Fritidsbanken");
        assertThat(base.answer(query("Vad är sportoteket?"), 1).quotations())
                .extracting(Quotation::text)
                .containsExactly("Fritidsbanken lånar ut skidor.");
        assertThat(base.explain(query("Vad är sportoteket?"), 1).getFirst().parts())
                .filteredOn(part -> part.field() == Field.SYNONYM)
                .extracting(ScorePart::words)
                .containsExactly("Fritidsbanken");
        added.clear();
        assertThat(base.answer(query("Vad är sportoteket?"), 1).quotations()).isEmpty();
    }

    private static double sum(Explanation explanation) {
        return explanation.parts().stream().mapToDouble(ScorePart::points).sum();
    }

    private static Query query(String question) {
        return Query.of(question, Language.SWEDISH, LibraryId.NATIONAL);
    }

    private String words(int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", chosen);
    }
}
