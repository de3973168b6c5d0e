package shop.computer.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ContractPurityTests {

    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("shop.computer.api");

    @Test
    void knowsOnlyTheJdkAndAnnotations() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("shop.computer.api..", "java..", "org.jspecify.annotations",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation..")
                .because("server and client share it, so it brings neither Spring nor JPA nor JavaFX").check(CONTRACT);
    }

    @Test
    void isMadeOfRecordsEnumsAndInterfaces() {
        classes().that().doNotHaveSimpleName("ApiPaths").and().doNotHaveSimpleName("ShopTime").and()
                .doNotHaveSimpleName("package-info").and()
                .areNotAnonymousClasses().and().areTopLevelClasses().should().beRecords().orShould().beEnums()
                .orShould()
                .beInterfaces().because("what travels between the programs has no behaviour to inherit")
                .check(CONTRACT);
    }

    @Test
    void keepsNoMoneyInFloatingPoint() {
        noFields().should().haveRawType(double.class).orShould().haveRawType(float.class).orShould()
                .haveRawType(Double.class)
                .because("0.1 cannot be kept in binary").check(CONTRACT);
    }

    @Test
    void hasNoCyclesBetweenItsPackages() {
        slices().matching("shop.computer.api.(*)..").should().beFreeOfCycles()
                .because("each sub-package is one room's contract").check(CONTRACT);
    }
}
