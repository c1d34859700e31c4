package se.kompis.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(
        packages = "se.kompis.knowledge",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final List<String> HIDDEN = List.of("org.apache.lucene", "org.springframework");

    @ArchTest
    static final ArchRule apiShowsNeitherLuceneNorSpring =
            classes().that().arePublic().should(showNothingHidden());

    @ArchTest
    static final ArchRule springIsNotUsed =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("se.kompis.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule leavesNeverLookUp =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "se.kompis.knowledge.text..", "se.kompis.knowledge.analysis..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("se.kompis.knowledge", "se.kompis.knowledge.evaluation..");

    @ArchTest
    static final ArchRule leavesDoNotKnowEachOther =
            slices().matching("se.kompis.knowledge.(text|analysis)..")
                    .should()
                    .notDependOnEachOther();

    @ArchTest
    static final ArchRule rootDoesNotKnowItsEvaluation =
            noClasses()
                    .that()
                    .resideInAPackage("se.kompis.knowledge")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("se.kompis.knowledge.evaluation..");

    private static ArchCondition<JavaClass> showNothingHidden() {
        return new ArchCondition<>("show no hidden type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shownTypes(type)
                        .filter(ArchitectureTests::isHidden)
                        .forEach(shown -> events.add(violation(type, shown)));
            }
        };
    }

    private static ConditionEvent violation(JavaClass type, JavaClass shown) {
        return SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName());
    }

    private static Stream<JavaClass> shownTypes(JavaClass type) {
        Stream<JavaClass> supertypes =
                Stream.concat(
                        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        Stream<JavaClass> members =
                Stream.<JavaMember>concat(type.getFields().stream(), type.getCodeUnits().stream())
                        .filter(ArchitectureTests::isShown)
                        .map(ArchitectureTests::types)
                        .flatMap(Set::stream);
        return Stream.concat(supertypes, members);
    }

    private static Set<JavaClass> types(JavaMember member) {
        return member.getAllInvolvedRawTypes();
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isHidden(JavaClass type) {
        return HIDDEN.stream().anyMatch(type.getPackageName()::startsWith);
    }
}
