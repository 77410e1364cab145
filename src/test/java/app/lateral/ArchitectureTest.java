package app.lateral;

import java.util.stream.Stream;

import app.lateral.ui.OnScreen;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds the house to its rules, and each rule to what it says: a house built wrong must break every one. */
class ArchitectureTest {
    private static final String HOUSE = "app.lateral";
    private static final String WRONG_HOUSE = "app.lateral.wronghouse";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses WRONG_CLASSES = new ClassFileImporter().importPackages(WRONG_HOUSE);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsTheRule() {
        assertTrue(HOUSE_CLASSES.contain(Lateral.class));
        return new ArchitectureRules(HOUSE).all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> theWrongHouseBreaksTheRule() {
        return new ArchitectureRules(WRONG_HOUSE).all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertBroken(rule.getValue())));
    }

    @Test
    void testsWithWindowsWaitForEachOther() {
        ArchRule rule = ArchRuleDefinition.classes().that().haveSimpleNameEndingWith("Test")
                .and(DescribedPredicate.describe("open windows", ArchitectureTest::opensWindows))
                .should().beAnnotatedWith(OnScreen.class);
        rule.check(new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(HOUSE));
    }

    private static boolean opensWindows(JavaClass test) {
        return test.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass())
                .anyMatch(used -> used.getPackageName().startsWith("org.testfx")
                        || used.getSimpleName().equals("OpenWindow"));
    }

    private static void assertBroken(ArchRule rule) {
        EvaluationResult result = rule.evaluate(WRONG_CLASSES);
        assertTrue(result.hasViolation(), "nothing in the wrong house breaks: " + rule.getDescription());
        assertFalse(result.getFailureReport().toString().isBlank());
    }
}
