package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExtractionLayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("readout.extract", "readout.evaluate");

    private static final String[] PLAIN = {"java..", "org.jspecify..", "readout.event.."};

    @Test
    void extractionKnowsNothingButTheJdkEventsAndOpenNlp() {
        classes()
                .that()
                .resideInAPackage("readout.extract..")
                .should()
                .onlyDependOnClassesThat(resideIn(PLAIN).or(resideIn("readout.extract..", "opennlp..")))
                .because("it runs in services, on the command line and in benchmarks alike")
                .check(CLASSES);
    }

    @Test
    void openNlpGivesTheTaggersWeightsAndTheNamesOfLanguagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("readout.extract.tag", "readout.extract.language")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(CLASSES);
    }

    @Test
    void jsonIsWrittenOnlyWhereExtractionsAreMeasured() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.evaluate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("readout.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLayerKnowsOnlyThoseBelowIt() {
        layer("text").check(CLASSES);
        layer("knowledge", "text").check(CLASSES);
        layer("language", "text").check(CLASSES);
        layer("tag", "text", "knowledge").check(CLASSES);
        layer("cue", "text", "knowledge").check(CLASSES);
        layer("theme", "text", "knowledge").check(CLASSES);
        layer("name", "text", "knowledge").check(CLASSES);
        layer("clause", "text", "name").check(CLASSES);
        layer("speaker", "text", "knowledge", "name").check(CLASSES);
        layer("meeting", "text", "knowledge", "name").check(CLASSES);
        layer("statement", "text", "cue", "name", "clause").check(CLASSES);
        layer("coding", "text", "knowledge", "name").check(CLASSES);
        layer("claim", "text", "knowledge", "cue", "name", "clause", "coding").check(CLASSES);
    }

    @Test
    void theSameArticleIsReadTheSameAtAnyTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    private static ArchRule layer(String layer, String... below) {
        String own = "readout.extract." + layer;
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(
                        resideIn(PLAIN).or(resideIn("opennlp..", own)).or(resideIn(packages(below))));
    }

    private static DescribedPredicate<JavaClass> resideIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static String[] packages(String[] layers) {
        return Arrays.stream(layers).map(layer -> "readout.extract." + layer).toArray(String[]::new);
    }
}
