package io.redress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.redress.engine.Verb;
import java.util.Calendar;
import java.util.Date;
import org.springframework.modulith.core.ApplicationModules;

/** Rules that keep the modules apart and a move to another engine cheap. */
@AnalyzeClasses(packages = "io.redress", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] AT_THE_ENGINE = {"io.redress.procedure..", "io.redress.engine..", "io.redress.forms..", "io.redress.identity..", "io.redress.tasks..", "io.redress.audit.."};
    private static final int LINES_OF_A_VERB = 10;

    @ArchTest
    static void modulesUseEachOthersFrontDoorAndMakeNoCycle(JavaClasses all) {
        ApplicationModules.of(RedressApplication.class).verify();
    }

    @ArchTest
    static final ArchRule engineStaysAtTheEdge = noClasses().that().resideOutsideOfPackages(AT_THE_ENGINE)
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("another engine of the Camunda 7 family must be a matter of these packages alone");

    @ArchTest
    static final ArchRule engineDoesNotLeaveTheEdge = methods().that().areDeclaredInClassesThat().resideInAPackage("io.redress.procedure..")
            .and().arePublic().and().areDeclaredInClassesThat().arePublic().and().areDeclaredInClassesThat().areNotAnnotatedWith(Verb.class)
            .should().notHaveRawReturnType(resideInAPackage("org.camunda.."))
            .because("who asks the procedure gets our own types, or the engine spreads").allowEmptyShould(true);

    @ArchTest
    static final ArchRule oldDatesStayAtTheEdge = noClasses().that().resideOutsideOfPackages(AT_THE_ENGINE).and(doNotWriteMail())
            .should().dependOnClassesThat(type(Date.class).or(type(Calendar.class)))
            .because("only the engine's API and the headers of a mail speak java.util.Date; we keep java.time");

    @ArchTest
    static final ArchRule timeComesFromTheClock = SingleClock.is("io.redress.RedressApplication", "io.redress.engine.EngineClock");

    @ArchTest
    static void timeOfTestsComesFromTheTestClock(JavaClasses all) {
        SingleClock.is("io.redress.TestClock", "io.redress.SingleClockTest$Others")
                .check(new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("io.redress"));
    }

    @ArchTest
    static final ArchRule dependenciesComeByConstructor = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
            .because("what a class needs is seen in its constructor, and a test can give it");

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .because("operations read the log, with its levels and its format");

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging")
            .because("one logging configuration holds for all");

    @ArchTest
    static final ArchRule verbsAreShort = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Verb.class)
            .should(spanAtMost(LINES_OF_A_VERB))
            .because("a verb reads inputs, calls one method of a module and sets outputs; the rest belongs to the module").allowEmptyShould(true);

    @ArchTest
    static final ArchRule verbsLiveInTheProcedure = classes().that().areAnnotatedWith(Verb.class)
            .should().resideInAPackage("io.redress.procedure..")
            .because("modules know nothing of diagrams").allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> doNotWriteMail() {
        return DescribedPredicate.describe("do not write mail", type -> type.getDirectDependenciesFromSelf().stream()
                .noneMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith("jakarta.mail")));
    }

    private static ArchCondition<JavaMethod> spanAtMost(int lines) {
        return new ArchCondition<>("span at most " + lines + " lines") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                int span = span(method);
                events.add(new SimpleConditionEvent(method, span <= lines, method.getFullName() + " spans " + span + " lines"));
            }
        };
    }

    private static int span(JavaMethod method) {
        int first = method.getSourceCodeLocation().getLineNumber();
        int last = method.getAccessesFromSelf().stream().mapToInt(JavaAccess::getLineNumber).max().orElse(first);
        return last - first + 1;
    }
}
