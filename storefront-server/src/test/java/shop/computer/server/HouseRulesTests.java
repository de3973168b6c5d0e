package shop.computer.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** How the house is built, as far as a machine can tell. Which room may use which is told by {@link ModularityTests}. */
@AnalyzeClasses(packages = "shop.computer.server", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    private static final String HOME = "shop.computer.server";

    @ArchTest
    static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM = classes().that().areAnnotatedWith(Entity.class).should()
            .bePackagePrivate().because("the front door returns records; nobody else may change a managed row");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_ROOM = classes().that().areAssignableTo(Repository.class).should()
            .bePackagePrivate().because("whoever wants another room's rows asks its front door");

    @ArchTest
    static final ArchRule ENTITIES_HAVE_NO_SETTERS = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should().haveNameNotMatching("set[A-Z].*")
            .because("an entity's methods are the verbs of the business").allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_THREAD_IS_VIRTUAL = noClasses().should().callMethod(Thread.class, "ofVirtual").orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class).orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
            .because("while classes are loaded they can lock each other out for good: decision 0019");

    @ArchTest
    static final ArchRule NO_FIELD_IS_INJECTED = noFields().should().beAnnotatedWith(Autowired.class).orShould()
            .beAnnotatedWith(Value.class).because("what a class needs stands in its one constructor");

    @ArchTest
    static final ArchRule CONTROLLERS_STAY_INSIDE = classes().that().areAnnotatedWith(Controller.class).or()
            .areAnnotatedWith(RestController.class).should().bePackagePrivate()
            .because("only the web calls them");

    @ArchTest
    static final ArchRule STAFF_CONTROLLERS_STAND_IN_ADMIN = classes().that().areAnnotatedWith(RestController.class)
            .and().resideOutsideOfPackages(HOME + ".platform..", HOME + ".payment.sandbox..").should()
            .resideInAnyPackage(HOME + ".*.admin..", HOME + ".*.web..")
            .because("a room's front door knows nothing of HTTP");

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_KNOW_THEIR_PAGES = noClasses().that().resideInAPackage(HOME + ".*").should()
            .dependOnClassesThat(resideInAnyPackage(HOME + ".*.web..", HOME + ".*.admin.."))
            .because("pages and the admin API import their room, never the other way round");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_PLUMBING = noClasses().that().resideOutsideOfPackage(HOME + ".platform..")
            .should().dependOnClassesThat().resideInAPackage(HOME + ".platform..")
            .because("every room stands on it and none may lean on it");

    @ArchTest
    static final ArchRule NO_PACKAGES_IN_A_CIRCLE = slices().matching(HOME + ".(**)").should().beFreeOfCycles()
            .because("of two packages that need each other neither can be understood alone");

    @ArchTest
    static final ArchRule NOBODY_SWALLOWS_EVERYTHING = noClasses().that()
            .resideOutsideOfPackage(HOME + ".platform..").should(catchAnything())
            .because("a fault nobody thought of is the platform's to tell and to log, once");

    @ArchTest
    static final ArchRule NO_QUERY_IS_LEFT_OPEN = noClasses().should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because(
                    "it keeps its connection until somebody closes it, and ten of them stop the shop; a list does not");

    @ArchTest
    static final ArchRule NO_STANDARD_OUTPUT = fields().that().haveRawType(java.io.PrintStream.class).should()
            .notBeStatic().because("what has to be said is logged").allowEmptyShould(true);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that().resideOutsideOfPackage(HOME + ".platform..")
            .should().callMethod(java.time.Instant.class, "now").orShould()
            .callMethod(java.time.LocalDate.class, "now").orShould()
            .callMethod(java.time.LocalDateTime.class, "now").orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests have to hold the time still");

    @ArchTest
    static final ArchRule MONEY_IS_NEVER_A_FLOATING_NUMBER = noFields().that()
            .haveNameMatching(".*([aA]mount|[pP]rice|[cC]ost|[tT]otal|[fF]ee|[rR]ate)").should()
            .haveRawType(double.class).orShould().haveRawType(float.class).because("cents get lost in it");

    @ArchTest
    static final ArchRule EACH_PACKAGE_SAYS_WHAT_IT_IS_FOR = classes().should(standInAPackageThatIsNullMarked())
            .because("@NullMarked is not inherited, and a package without a caption has no reason to be");

    @ArchTest
    static final ArchRule EACH_ROOM_SAYS_WHAT_IT_MAY_USE = classes().that().resideInAPackage(HOME + ".*")
            .should(standInARoomWithBorders()).because("what is not allowed in writing creeps in");

    private static ArchCondition<JavaClass> catchAnything() {
        return new ArchCondition<>("catch Exception, RuntimeException or Throwable") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream().filter(HouseRulesTests::catchesAnything)
                        .forEach(unit -> events.add(SimpleConditionEvent.satisfied(unit, unit.getDescription()
                                + " catches everything in " + unit.getSourceCodeLocation())));
            }
        };
    }

    private static boolean catchesAnything(JavaCodeUnit unit) {
        var caught = unit.getTryCatchBlocks().stream().flatMap(block -> block.getCaughtThrowables().stream())
                .map(JavaClass::getName).collect(Collectors.toSet());
        return caught.contains("java.lang.Exception") || caught.contains("java.lang.RuntimeException")
                || caught.contains("java.lang.Throwable") && !closesResources(unit);
    }

    /** The compiler writes {@code catch (Throwable)} for try-with-resources. */
    private static boolean closesResources(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("addSuppressed"));
    }

    private static ArchCondition<JavaClass> standInAPackageThatIsNullMarked() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(
                        new SimpleConditionEvent(type, marked, type.getPackageName() + " is @NullMarked: " + marked));
            }
        };
    }

    private static ArchCondition<JavaClass> standInARoomWithBorders() {
        return new ArchCondition<>("stand in an @ApplicationModule") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var room = type.getPackage().tryGetAnnotationOfType(ApplicationModule.class).isPresent();
                events.add(new SimpleConditionEvent(type, room, type.getPackageName() + " has borders: " + room));
            }
        };
    }
}
