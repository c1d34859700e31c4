package se.kompis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which room may know which: the table of docs/architecture.md. */
@AnalyzeClasses(packages = "se.kompis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("se.kompis.(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule theDialogueKnowsNobody = knowsOnly("conversation");

    @ArchTest static final ArchRule peopleKnowTheDialogue = knowsOnly("people", "conversation");

    @ArchTest
    static final ArchRule deliveryKnowsNoSkill =
            knowsOnly("delivery", "conversation", "people", "console");

    @ArchTest
    static final ArchRule materialKnowsNoAnswers =
            knowsOnly("material", "conversation", "people", "delivery", "console", "knowledge");

    @ArchTest
    static final ArchRule answersKnowNoChannel =
            knowsOnly(
                    "answer",
                    "conversation",
                    "people",
                    "delivery",
                    "material",
                    "console",
                    "knowledge");

    @ArchTest
    static final ArchRule remindersKnowNoAnswers =
            knowsOnly(
                    "reminder",
                    "conversation",
                    "people",
                    "delivery",
                    "course",
                    "learning",
                    "console");

    @ArchTest
    static final ArchRule coursesKnowNoLearner =
            knowsOnly("course", "conversation", "people", "material", "console", "knowledge");

    @ArchTest
    static final ArchRule learningKnowsNoMaterial =
            knowsOnly("learning", "conversation", "people", "course", "knowledge");

    @ArchTest static final ArchRule theWebKnowsTheDialogueOnly = knowsOnly("web", "conversation");

    @ArchTest
    static final ArchRule theConsoleKnowsPeopleOnly =
            knowsOnly("console", "people", "conversation");

    @ArchTest static final ArchRule slackKnowsTheDialogueOnly = knowsOnly("slack", "conversation");

    @ArchTest
    static final ArchRule teamsKnowsTheDialogueOnly = knowsOnly("teams", "conversation", "console");

    @ArchTest static final ArchRule theKnowledgeBaseKnowsNobody = knowsOnly("knowledge");

    @ArchTest
    static final ArchRule noFieldIsInjected =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    private static ArchRule knowsOnly(String module, String... others) {
        String[] known =
                Stream.concat(Stream.of(module), Stream.of(others))
                        .map(name -> "se.kompis." + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("se.kompis." + module + "..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage("se.kompis..")
                                .and(
                                        com.tngtech.archunit.base.DescribedPredicate.not(
                                                JavaClass.Predicates.resideInAnyPackage(known))));
    }

    @ArchTest
    static final ArchRule aRoomDoesNotKnowItsWebEdge =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "se.kompis.people",
                            "se.kompis.material",
                            "se.kompis.answer",
                            "se.kompis.course")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "se.kompis.people.web",
                            "se.kompis.material.web",
                            "se.kompis.answer.web",
                            "se.kompis.course.web");

    @ArchTest
    static final ArchRule onlyWebEdgesKnowTheConsole =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("se.kompis.console..", "se.kompis.*.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.kompis.console..");

    @ArchTest
    static final ArchRule timeIsInjected =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(KompisApplication.class.getName())
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal =
            noClasses()
                    .that()
                    .resideInAPackage("se.kompis.*..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(ArchitectureTests::isNullMarked);
    }

    private static void isNullMarked(JavaPackage room) {
        assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue();
    }
}
