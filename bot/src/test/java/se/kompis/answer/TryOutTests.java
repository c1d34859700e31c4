package se.kompis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.kompis.KompisTest;
import se.kompis.Talk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.ScorePart;
import se.kompis.knowledge.Trial;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Materials;
import se.kompis.people.People;

/** Why the bundled library answers as it does, and what the own words of an organisation change. */
@KompisTest
class TryOutTests {
    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private TryOut tryOut;
    @Autowired private TenantSynonyms synonyms;
    @Autowired private KnowledgeBase knowledge;
    @Autowired private Materials materials;

    private final String workspace = UUID.randomUUID().toString();
    private Talk.Person person;
    private Participant administrator;

    @BeforeEach
    void meet() {
        person = talk.somebody(workspace);
        administrator = people.resolve(person.route(), Hints.NONE);
    }

    @Test
    void explainsTwoHundredQuestionsWithTheVeryScoreTheyGet() {
        List<String> questions = headings().distinct().limit(200).toList();
        assertThat(questions).hasSize(200);
        for (String question : questions) {
            Trial trial = tryOut.ask(question, administrator, false);
            Answer answer =
                    knowledge.answer(
                            Query.of(
                                    question,
                                    Language.SWEDISH,
                                    LibraryId.NATIONAL,
                                    new LibraryId(administrator.tenant())),
                            3);
            assertThat(trial.answer()).isEqualTo(answer);
            assertThat(trial.passages().getFirst().fit()).isEqualTo(answer.fit(), within(1e-9));
            assertThat(trial.passages())
                    .allSatisfy(it ->
                            assertThat(it.parts().stream().mapToDouble(ScorePart::points).sum())
                                    .as(question)
                                    .isEqualTo(it.score(), within(1e-4 * it.score())));
        }
    }

    /** Every heading and first sentence of the library. */
    private Stream<String> headings() {
        return materials.after(LibraryId.NATIONAL, 0, 100).stream()
                .flatMap(change ->
                        Stream.ofNullable(
                                change instanceof se.kompis.knowledge.Change.Published it
                                        ? it
                                        : null))
                .flatMap(published -> published.sections().stream())
                .flatMap(section ->
                        Stream.concat(
                                section.headings().stream(),
                                Stream.of(section.text().split("\\. ", 2)[0])))
                .filter(text -> text.length() > 5 && text.length() < 200);
    }

    @Test
    void anOwnSynonymHoldsAtOnceAndForNobodyElse() {
        String question = "Vad är burklådan?";
        assertThat(outcome(question)).isEqualTo(Answer.Outcome.REFUSED);
        assertThat(synonyms.add(administrator.tenant(), "burklådan, öppna data")).isTrue();
        assertThat(outcome(question)).isNotEqualTo(Answer.Outcome.REFUSED);
        assertThat(Talk.quotes(person.say(question))).isNotEmpty();
        assertThat(Talk.quotes(talk.somebody("other " + workspace).say(question))).isEmpty();
        TenantSynonyms.Line line = synonyms.of(administrator.tenant()).getFirst();
        synonyms.remove("another", line.id());
        assertThat(synonyms.of(administrator.tenant())).hasSize(1);
        synonyms.remove(administrator.tenant(), line.id());
        assertThat(outcome(question)).isEqualTo(Answer.Outcome.REFUSED);
    }

    @Test
    void aLineThatNamesOneThingIsRefused() {
        assertThat(synonyms.add(administrator.tenant(), "burklådan")).isFalse();
        assertThat(synonyms.of(administrator.tenant())).isEmpty();
    }

    private Answer.Outcome outcome(String question) {
        return tryOut.ask(question, administrator, false).answer().outcome();
    }
}
