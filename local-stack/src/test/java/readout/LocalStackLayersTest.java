package readout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import readout.local.EmbeddedBroker;

class LocalStackLayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("readout.local", "readout.cli");

    @Test
    void theBrokerAndTheLauncherKnowNoCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("readout.local..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("readout.cli..", "picocli..", "me.tongfei..", "com.github.freva..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEmbeddedBrokerTouchesKafkasServer() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(EmbeddedBroker.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
                .because("Kafka does not promise to keep these classes")
                .check(CLASSES);
    }

    @Test
    void onlyDeadLettersAndMeasurementsTalkToKafkaThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages("readout.cli.dead", "readout.cli.bench")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.clients..")
                .check(CLASSES);
    }

    @Test
    void onlyExtractionAloneAndItsMeasurementRunExtractionHere() {
        noClasses()
                .that()
                .resideOutsideOfPackages("readout.cli.extract", "readout.cli.evaluate", "readout.cli.bench")
                .should()
                .dependOnClassesThat(resideInAPackage("readout.extract.."))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("readout.(cli.*)").should().beFreeOfCycles().check(CLASSES);
        slices().matching("readout.(local.*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyAsksTheTimeOfDay() {
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
    }
}
