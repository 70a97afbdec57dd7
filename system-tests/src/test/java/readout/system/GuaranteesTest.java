package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every promise in GUARANTEES.md names tests that exist.
class GuaranteesTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| \\d+ \\|.*$");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT|Contract|Refusals))\\.(\\w+)`");

    @Test
    void everyPromiseHasATest() throws IOException {
        List<String> promises =
                PROMISE.matcher(document()).results().map(MatchResult::group).toList();

        assertThat(promises)
                .hasSizeGreaterThan(10)
                .allSatisfy(promise -> assertThat(promise).containsPattern(TEST));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void theTestExists(String type, String method) throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            assertThat(files.filter(file -> file.endsWith(type + ".java")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("    void " + method + "("));
        }
    }

    static Stream<String[]> tests() throws IOException {
        return TEST.matcher(document()).results().map(found -> new String[] {found.group(1), found.group(2)});
    }

    private static String document() throws IOException {
        return Files.readString(HOME.resolve("GUARANTEES.md"));
    }
}
