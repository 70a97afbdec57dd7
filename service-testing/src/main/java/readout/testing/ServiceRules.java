package readout.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/// The layers that every service keeps to.
public final class ServiceRules {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.smallrye..", "io.vertx..", "jakarta..", "org.eclipse.microprofile.."
    };

    private final String service;
    private final JavaClasses classes;

    private ServiceRules(String service, JavaClasses classes) {
        this.service = service;
        this.classes = classes;
    }

    /// The rules for the service of a package such as `readout.ingest`.
    public static ServiceRules of(String service) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(service);
        return new ServiceRules(service, classes);
    }

    /// Rules that hold in every service.
    public void check() {
        List<ArchRule> rules = List.of(
                slices().matching(service + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(otherServices())
                        .because("services meet on the log only"),
                fields().should()
                        .notBeAnnotatedWith(Inject.class)
                        .because("a class says in its constructor what it needs"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time comes from a Clock"));
        rules.forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    /// The packages that alone may use a technology.
    public void onlyIn(String technology, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology)
                .because(technology + " has its edge in " + String.join(", ", packages))
                .check(classes);
    }

    /// Packages that are free of frameworks.
    public void pure(String... packages) {
        noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("what Readout knows does not depend on what carries it")
                .check(classes);
    }

    /// Packages that know the JDK and events, and nothing else.
    public void domain(String... packages) {
        classes()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                "java..", "org.jspecify..", "readout.event..")
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages)))
                .check(classes);
    }

    private String[] otherServices() {
        return List.of("readout.ingest", "readout.enrich", "readout.query").stream()
                .filter(other -> !other.equals(service))
                .map(other -> other + "..")
                .toArray(String[]::new);
    }
}
