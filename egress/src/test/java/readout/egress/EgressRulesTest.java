package readout.egress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class EgressRulesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("readout.egress");

    @Test
    void itKnowsNoFramework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "readout.egress",
                        "java..",
                        "javax.net.ssl",
                        "org.jspecify..",
                        "org.apache.hc..",
                        "inet.ipaddr..")
                .check(classes);
    }

    @Test
    void connectionsBeginInTheGuardedSocketOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(GuardedSocket.class.getName())
                .should()
                .callConstructor(Socket.class)
                .orShould()
                .callConstructor(Socket.class, java.net.Proxy.class)
                .because("a socket that asks nobody dials anything")
                .check(classes);
    }
}
