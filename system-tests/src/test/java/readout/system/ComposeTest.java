package readout.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// `docker-compose.yml` compared with what it composes.
class ComposeTest {

    private static final Path HOME = Path.of("..");
    private static Map<String, Map<String, Object>> services = Map.of();

    @BeforeAll
    static void read() throws IOException {
        try (Reader file = Files.newBufferedReader(HOME.resolve("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
            services = requireNonNull(compose.get("services"));
        }
    }

    private static Map<String, Object> service(String name) {
        return requireNonNull(services.get(name), name);
    }

    @Test
    void everyServiceIsThereAndPublishedOnLoopbackOnly() {
        assertThat(services).containsOnlyKeys("kafka", "ingest", "enrich", "query");
        services.values()
                .forEach(service -> assertThat((List<?>) service.get("ports"))
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:")));
    }

    @Test
    void portsAreThoseOfTheServicesAndTheirImages() throws IOException {
        for (String name : List.of("ingest", "enrich", "query")) {
            Path module = HOME.resolve(name + "-service");
            String port = Files.readString(module.resolve("src/main/resources/application.properties"))
                    .lines()
                    .filter(line -> line.startsWith("readout.port="))
                    .findFirst()
                    .orElseThrow()
                    .replace("readout.port=", "");

            assertThat(service(name).get("ports")).isEqualTo(List.of("127.0.0.1:%s:%s".formatted(port, port)));
            assertThat(Files.readString(module.resolve("Dockerfile")))
                    .contains("EXPOSE " + port, "READOUT_PORT=" + port, "USER readout");
        }
    }

    @Test
    void theBrokerIsTheOneThatIsTested() throws IOException {
        String version = Files.readString(HOME.resolve("pom.xml")).replaceAll("(?s).*<kafka.version>([^<]+)<.*", "$1");

        assertThat(service("kafka").get("image")).isEqualTo("apache/kafka:" + version);
    }
}
