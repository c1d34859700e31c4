package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.knowledge.analysis.Language;

class ClusterTests {
    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();
    private KnowledgeBase base;

    @BeforeEach
    void publish() {
        for (int i = 0; i < 100; i++) {
            changes.publish(
                    LibraryId.NATIONAL,
                    "m" + i,
                    "Kommunen beslutar om skolor, och nämnden får planera sina möten.");
        }
        base = KnowledgeBase.open(directory, changes);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void putsTogetherWhatIsAskedInOtherWords() {
        List<QuestionCluster> clusters =
                cluster(
                        "Får vi spela in nämndens möten?",
                        "Hur byter man däck?",
                        "Kan kommunen laga cykeln?",
                        "får man spela in möten i namnden",
                        "Cykel: hur lagar kommunen den?");
        assertThat(clusters)
                .extracting(QuestionCluster::members)
                .containsExactly(List.of(0, 3), List.of(1), List.of(2, 4));
        assertThat(clusters.getFirst().central()).isZero();
    }

    @Test
    void wordsThatAreEverywhereJoinNothing() {
        assertThat(cluster("Beslutar kommunen om buller?", "Beslutar kommunen om gräs?"))
                .hasSize(2);
    }

    @Test
    void oneRareWordIsEnoughWhateverElseIsSaid() {
        assertThat(
                        cluster(
                                "Vem reparerar luftvärmepumpen i receptionen?",
                                "Får grannen klaga på ljud från en luftvärmepump om natten?"))
                .hasSize(1);
    }

    @Test
    void aWordThatSomePassagesHaveIsNotEnoughAlone() {
        assertThat(cluster("Vem planerar skolgården?", "Vem planerar sophämtningen?")).hasSize(2);
    }

    @Test
    void nearlyTheSameIsEnoughWhenEveryWordIsCommon() {
        assertThat(cluster("Får nämnden planera möten?", "Hur får nämnden planera sina möten?"))
                .hasSize(1);
    }

    @Test
    void aRareWordIsNotKnownWithoutPassagesOfItsLanguage() {
        assertThat(cluster("How is the elevator repaired?", "Is the elevator open on Sundays?"))
                .hasSize(2);
    }

    @Test
    void theCentralQuestionIsMostLikeTheOthers() {
        List<QuestionCluster> clusters =
                cluster(
                        "bygglov altan solceller kostnad",
                        "bygglov altan solceller",
                        "bygglov altan",
                        "bygglov altan solceller avgift");
        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().central()).isEqualTo(1);
    }

    @Test
    void whatSaysNothingStaysAlone() {
        assertThat(cluster("och", "", "och")).hasSize(3);
    }

    private List<QuestionCluster> cluster(String... questions) {
        return base.cluster(List.of(questions), Language.SWEDISH, Set.of(LibraryId.NATIONAL));
    }
}
