package readout.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares `docs/configuration.md` with the settings that the code reads: every key, and its default.
public final class DocumentedSettings {

    private static final Path DOCUMENT = Path.of("../docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(readout\\.[a-z.-]+)` \\| `?([^|`]*)`? \\|.*$");

    private DocumentedSettings() {}

    /// Fails where the document and a mapping differ.
    public static void check(Class<?> mapping) throws IOException {
        String prefix = Objects.requireNonNull(mapping.getAnnotation(ConfigMapping.class))
                .prefix();
        Map<String, String> settings = new TreeMap<>();
        collect(prefix, mapping, settings);
        Map<String, String> documented = documented();

        settings.forEach((key, value) -> assertThat(documented).as(key).containsKey(key));
        settings.forEach((key, value) -> {
            if (!value.isEmpty()) {
                assertThat(documented.get(key)).as("default of " + key).isEqualTo(value);
            }
        });
        if (!prefix.equals("readout")) {
            assertThat(documented.keySet())
                    .filteredOn(key -> key.startsWith(prefix + "."))
                    .containsExactlyInAnyOrderElementsOf(settings.keySet());
        }
    }

    private static void collect(String prefix, Class<?> mapping, Map<String, String> settings) {
        for (Method method : mapping.getDeclaredMethods()) {
            String key = prefix + "." + kebab(method.getName());
            if (method.getReturnType().getEnclosingClass() == mapping) {
                collect(key, method.getReturnType(), settings);
            } else {
                settings.put(
                        key,
                        Optional.ofNullable(method.getAnnotation(WithDefault.class))
                                .map(WithDefault::value)
                                .orElse(""));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(2).strip());
            }
        }
        return rows;
    }
}
