package readout.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.article.Sha256;
import readout.event.outcome.Rules;

/// Tells which rules an extraction follows. The build lists the SHA-256 of every class and every file of data of this
/// module; together with a user's own files they decide what is found.
final class RulesDigest {

    private static final String DIGESTS = "digests.csv";
    private static final String RELEASE = "release.properties";

    private RulesDigest() {}

    /// The rules that come with this module, and over them a user's.
    ///
    /// @param overlays a folder with files of the user's own, or null; an empty one changes nothing
    /// @throws UncheckedIOException if a file cannot be read, or the folder is none
    static Rules of(@Nullable Path overlays) {
        try {
            Properties release = new Properties();
            release.load(new StringReader(packaged(RELEASE)));
            String listed = packaged(DIGESTS)
                    .lines()
                    .filter(line -> line.startsWith("readout/") && !line.startsWith("readout/evaluate/"))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            return new Rules(release.getProperty("version"), Sha256.hex(listed + added(overlays)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packaged(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RulesDigest.class.getResourceAsStream(name), () -> name + " is missing: the build writes it")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String added(@Nullable Path overlays) throws IOException {
        if (overlays == null) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(overlays)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                lines.append('\n').append(file.getFileName()).append(',').append(Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return lines.toString();
    }
}
