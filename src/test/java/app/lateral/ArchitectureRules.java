package app.lateral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What the house allows, each rule with its cure.
 *
 * @param root the package below which the house stands, so that the rules can be tried on a wrong house
 */
record ArchitectureRules(String root) {
    /** What each package may use of the others; the arrows of the house, from right to left. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("message", List.of());
        arrows.put("text", List.of());
        arrows.put("read", List.of("text"));
        arrows.put("segment", List.of("text"));
        arrows.put("mention", List.of("segment", "text"));
        arrows.put("align", List.of("mention", "segment", "text"));
        arrows.put("reuse", List.of("mention", "segment", "text"));
        arrows.put("revision", List.of("mention", "segment", "text"));
        arrows.put("fact", List.of("align", "reuse", "mention", "segment", "text"));
        arrows.put("compare", List.of("revision", "fact", "align", "reuse", "mention", "segment", "text"));
        arrows.put("review", List.of("compare", "fact", "align", "reuse", "mention", "segment", "text"));
        arrows.put("store", List.of("review", "compare", "fact", "align", "reuse", "mention", "segment", "text"));
        arrows.put("report",
                List.of("store", "review", "compare", "fact", "align", "reuse", "mention", "segment", "text",
                        "message"));
        arrows.put("cli",
                List.of("report", "store", "review", "compare", "fact", "align", "reuse", "mention", "segment",
                        "text", "read", "message"));
        arrows.put("ui",
                List.of("report", "store", "review", "compare", "revision", "fact", "align", "reuse", "mention",
                        "segment",
                        "text", "read", "message"));
        return arrows;
    }

    /** Every rule under a name that a person understands. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((from, to) -> rules.put("arrows of " + from, arrow(from, to)));
        rules.put("every package has its arrows", everyPackageHasItsArrows());
        rules.put("message is for those who speak to people", messageUsers());
        rules.put("javafx in the window only", javafx());
        rules.put("standard streams in the command line only", standardStreams());
        rules.put("no stack trace is printed", stackTraces());
        rules.put("view models know no scene", viewModels());
        rules.put("folders of the window meet in the window only", windowFolders());
        rules.put("no folder of the window reaches up", noRoomReachesUp("ui"));
        rules.put("no room of read reaches up", noRoomReachesUp("read"));
        rules.put("no circle among the rooms of read", noCircle("read"));
        rules.put("the rooms of read lie behind their door", behindTheDoor("read"));
        rules.put("no circle among the rooms of mention", noCircle("mention"));
        rules.put("values of mention know no room", valuesKnowNoRoom("mention"));
        rules.put("the rooms of mention have one door", oneDoor("mention"));
        rules.put("no circle among the rooms of fact", noCircle("fact"));
        rules.put("values of fact know no room", valuesKnowNoRoom("fact"));
        rules.put("the rooms of fact have one door", oneDoor("fact"));
        rules.put("controls know nothing of the domain", controls());
        rules.put("threads of the window in task only", windowThreads());
        rules.put("every package is null-marked", nullMarked());
        rules.put("names say what a thing is", names());
        rules.put("no singletons", singletons());
        return rules;
    }

    private ArchRule arrow(String from, List<String> to) {
        String[] allowed = to.stream().map(this::below).toArray(String[]::new);
        DescribedPredicate<JavaClass> forbidden = resideInAPackage(below("")).and(not(resideInAPackage(below(from))))
                .and(not(resideInAnyPackage(allowed)));
        return noClasses().that().resideInAPackage(below(from)).should().dependOnClassesThat(forbidden)
                .as(from + " uses of the house only " + to)
                .because("results flow one way: hand the value over from the stage that knows it, "
                        + "or move the class to the leftmost package that needs it")
                .allowEmptyShould(true);
    }

    private ArchRule everyPackageHasItsArrows() {
        String[] known = ARROWS.keySet().stream().map(this::below).toArray(String[]::new);
        return classes().that().resideInAPackage(below("")).and().resideOutsideOfPackage(root).should()
                .resideInAnyPackage(known)
                .because("a new package needs its arrows: add it to the arrows of this test and to the README");
    }

    private ArchRule messageUsers() {
        return classes().that().resideInAPackage(below("message")).should().onlyHaveDependentClassesThat(
                resideInAnyPackage(below("message"), below("report"), below("cli"), below("ui")))
                .because("wordings belong where a person reads: return a value and let report put it into words");
    }

    private ArchRule javafx() {
        return noClasses().that(resideOutsideOfPackages(below("ui")).and(not(isLateral()))).should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..").because("all but the window runs without a display: move it below ui");
    }

    private ArchRule standardStreams() {
        return noClasses().that().resideOutsideOfPackage(below("cli")).should().accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the terminal is the command line's: return a Notice, or let cli say it");
    }

    private ArchRule stackTraces() {
        return noClasses().should().callMethodWhere(target(name("printStackTrace")))
                .because("a user is told in one sentence what happened and what to do");
    }

    private ArchRule viewModels() {
        return noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a view model is tested without a window: keep properties there and controls in the view");
    }

    private ArchRule windowFolders() {
        DescribedPredicate<JavaClass> shared = resideInAnyPackage(below("ui.task"), below("ui.control"),
                below("ui.mark"));
        return SlicesRuleDefinition.slices().matching(root + ".ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), shared)
                .because("parts of the window are joined in app.lateral.ui: bind their view models there")
                .allowEmptyShould(true);
    }

    private ArchRule noRoomReachesUp(String house) {
        return noClasses().that().resideInAPackage(root + "." + house + ".*..").should().dependOnClassesThat()
                .resideInAPackage(root + "." + house)
                .because(house + " knows its parts, not they it: pass in what the part needs").allowEmptyShould(true);
    }

    private ArchRule noCircle(String house) {
        return SlicesRuleDefinition.slices().matching(root + "." + house + ".(*)..").should().beFreeOfCycles()
                .because("a room is understood with those below it alone: "
                        + "move the method or the class to the room where it belongs")
                .allowEmptyShould(true);
    }

    private ArchRule valuesKnowNoRoom(String house) {
        return noClasses().that().resideInAPackage(root + "." + house).should().dependOnClassesThat()
                .resideInAPackage(root + "." + house + ".*..")
                .because("values are what the rooms hand over: what makes them belongs in a room")
                .allowEmptyShould(true);
    }

    private ArchRule behindTheDoor(String house) {
        return noClasses().that().resideOutsideOfPackage(below(house)).should().dependOnClassesThat()
                .resideInAPackage(root + "." + house + ".*..")
                .because("all others use what stands in " + house + " itself: let it hand over what they need")
                .allowEmptyShould(true);
    }

    private ArchRule oneDoor(String house) {
        return noClasses().that().resideOutsideOfPackage(below(house)).should().dependOnClassesThat(
                resideInAPackage(root + "." + house + ".*..").and(not(resideInAPackage(below(house + ".find")))))
                .because("all others read the values: ask the door, " + house + ".find, for them")
                .allowEmptyShould(true);
    }

    private ArchRule controls() {
        return noClasses().that().resideInAnyPackage(below("ui.control"), below("ui.task")).should()
                .dependOnClassesThat(resideInAPackage(below("")).and(
                        not(resideInAnyPackage(below("ui.control"), below("ui.task"), below("text"),
                                below("message")))))
                .because("a control shows what it is given: take ranges and texts, not facts").allowEmptyShould(true);
    }

    private ArchRule windowThreads() {
        return noClasses().that(resideInAPackage(below("ui")).and(not(resideInAPackage(below("ui.task"))))).should()
                .dependOnClassesThat().haveNameMatching("java\\.util\\.concurrent\\..*(Executor|ForkJoin).*")
                .because("background work has one way: start it with the runner of ui.task");
    }

    private ArchRule nullMarked() {
        return classes().that().resideInAPackage(below(""))
                .should(new ArchCondition<JavaClass>("be in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                        events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is "
                                + (marked ? "" : "not ") + "@NullMarked"));
                    }
                }).because("NullAway checks null-marked packages only: add package-info.java with @NullMarked");
    }

    private ArchRule names() {
        return noClasses().should().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Data")
                .because("a name says what a thing is: use the field's own word for it");
    }

    private ArchRule singletons() {
        return noClasses()
                .should(new ArchCondition<JavaClass>("hold an instance of themselves in a mutable static field") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean held = type.getFields().stream()
                                .anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                        && !field.getModifiers().contains(JavaModifier.FINAL)
                                        && field.getRawType().equals(type));
                        events.add(new SimpleConditionEvent(type, held, type.getName() + " holds itself"));
                    }
                }).because("parts are wired by hand in Lateral: pass the instance to the constructor of what needs it");
    }

    private DescribedPredicate<JavaClass> isLateral() {
        return describe("the class with main", type -> type.getName().equals(root + ".Lateral"));
    }

    private String below(String name) {
        return name.isEmpty() ? root + ".." : root + "." + name + "..";
    }
}
