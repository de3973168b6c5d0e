package shop.computer.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Executors;

/** The borders inside the client. */
@AnalyzeClasses(packages = "shop.computer.desktop", importOptions = ImportOption.DoNotIncludeTests.class)
class DesktopRulesTests {

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("shop.computer.desktop.screen.(*)..").should()
            .notDependOnEachOther()
            .because("a screen can be changed or left out without the others");

    @ArchTest
    static final ArchRule viewModelsSeeNoScene = noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..", "atlantafx..", "org.controlsfx..")
            .because("what a screen does is tested without a window");

    @ArchTest
    static final ArchRule onlyApiAndLiveTouchTheNetwork = noClasses().that()
            .resideOutsideOfPackages("..desktop.api..", "..desktop.live..")
            .should().dependOnClassesThat().resideInAnyPackage("okhttp3..", "okio..")
            .because("headers, retries and refusals are dealt with once");

    @ArchTest
    static final ArchRule onlyExcelTouchesPoi = noClasses().that().resideOutsideOfPackage("..desktop.excel..").should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..").because("a workbook is written in one place");

    @ArchTest
    static final ArchRule nobodyLooksUpIntoScreens = noClasses().that()
            .resideInAnyPackage("..desktop.shell..", "..desktop.control..",
                    "..desktop.api..", "..desktop.live..", "..desktop.task..", "..desktop.excel..",
                    "..desktop.setting..", "..desktop.text..")
            .should()
            .dependOnClassesThat().resideInAPackage("..desktop.screen..")
            .because("screens stand on the rest, not the other way");

    @ArchTest
    static final ArchRule noThreadIsVirtual = noClasses().should().callMethod(Thread.class, "ofVirtual").orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class).orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
            .because("while classes are loaded they can lock each other out for good: decision 0019");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("shop.computer.desktop.(**)").should()
            .beFreeOfCycles()
            .because("what has no cycle can be read from one end");

    @ArchTest
    static final ArchRule theApiIsSpokenWithoutAWindow = noClasses().that()
            .resideInAnyPackage("..desktop.api..", "..desktop.excel..").should()
            .dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.application..")
            .because("it runs away from the window's thread");

    @ArchTest
    static final ArchRule noContainer = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.inject..")
            .because("the client is put together by hand");

    @ArchTest
    static final ArchRule viewModelsDoNotKnowTheirControllers = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat().haveSimpleNameEndingWith("Controller")
            .because("a view model does not know who shows it");
}
