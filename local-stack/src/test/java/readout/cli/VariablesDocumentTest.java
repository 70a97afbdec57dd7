package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` compared with the environment variables that the command line reads.
class VariablesDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/configuration.md");
    private static final Path SCRIPT = Path.of("../readout");
    private static final Path COMMAND_LINE = Path.of("src/main/java/readout/cli");

    /// In Java a variable is a string of its own; in messages and comments it stands among words.
    private static final Pattern IN_JAVA = Pattern.compile("\"(READOUT_[A-Z_]*[A-Z]|NO_COLOR|TERM)\"");

    private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{?([A-Z][A-Z_]*[A-Z])\\b");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z][A-Z_]*[A-Z])` \\|.*$", Pattern.MULTILINE);

    /// What every script has.
    private static final Set<String> OF_THE_SHELL = Set.of("HOME", "BASH_SOURCE");

    @Test
    void everyVariableThatIsReadIsDocumentedAndNoneBesides() throws IOException {
        Set<String> read = found(IN_SCRIPT, Files.readString(SCRIPT));
        read.removeAll(OF_THE_SHELL);
        for (Path source : sources()) {
            read.addAll(found(IN_JAVA, Files.readString(source)));
        }

        assertThat(read).contains("READOUT_DATA", "READOUT_JDKS", "READOUT_DEBUG", "READOUT_ENRICH_URL", "NO_COLOR");
        assertThat(found(ROW, Files.readString(DOCUMENT))).isEqualTo(read);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(COMMAND_LINE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
