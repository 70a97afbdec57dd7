package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.event.outcome.ExtractedStatement;

/// The kcat example of `docs/topics.md`, read as kcat and jq would read it.
class KcatExampleTest {

    /// Flags of `kcat -C`, and whether a value follows.
    private static final Set<String> BARE_FLAGS = Set.of("-C", "-q", "-u", "-e");

    private static final Set<String> FLAGS_WITH_VALUE = Set.of("-b", "-t", "-o", "-f");
    private static final Set<String> FORMATS = Set.of("%s", "%S", "%k", "%K", "%t", "%p", "%o", "%h", "%T", "%R");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\\S+");
    private static final Pattern FORMAT = Pattern.compile("%.");
    private static final Pattern PATH = Pattern.compile("(\\.[a-z][a-zA-Z]*(\\[0])?)+");

    private static String block() throws IOException {
        String page = Files.readString(Path.of("../docs/topics.md"));
        int begin = page.indexOf("```sh\nkcat ");
        assertThat(begin).as("the page has an example").isPositive();
        return page.substring(begin + "```sh\n".length(), page.indexOf("\n```", begin));
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("^'|'$", ""))
                .toList();
    }

    @Test
    void kcatKnowsItsFlagsAndTheTopicIsOurs() throws IOException {
        List<String> words = words(block().lines().findFirst().orElseThrow());

        assertThat(words).startsWith("kcat", "-C").endsWith("|");
        List<String> values = words.subList(1, words.size() - 1);
        for (int i = 0; i < values.size(); i++) {
            String flag = values.get(i);
            if (!BARE_FLAGS.contains(flag)) {
                assertThat(FLAGS_WITH_VALUE).contains(flag);
                check(flag, values.get(++i));
            }
        }
        assertThat(values).contains("-b", "-t", "-f");
    }

    private static void check(String flag, String value) {
        switch (flag) {
            case "-t" -> assertThat(value).isEqualTo(Topic.STATEMENTS.name());
            case "-o" -> assertThat(value).matches("beginning|end|stored|-?\\d+");
            case "-b" -> assertThat(value).matches("[\\w.]+:\\d+");
            case "-f" ->
                assertThat(FORMAT.matcher(value).results().map(MatchResult::group))
                        .isNotEmpty()
                        .allMatch(FORMATS::contains);
            default -> throw new AssertionError(flag);
        }
    }

    @Test
    void jqAsksForFieldsThatThereAre() throws IOException {
        List<String> paths = PATH.matcher(words(block()).getLast())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(paths).hasSizeGreaterThan(2);
        for (String path : paths) {
            Type type = ExtractedStatement.class;
            for (String name : path.substring(1).split("\\.", -1)) {
                type = component(type, name.replace("[0]", ""));
                assertThat(type instanceof ParameterizedType).as(path).isEqualTo(name.endsWith("[0]"));
                type = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            }
            assertThat(type).as(path).isEqualTo(String.class);
        }
    }

    private static Type component(Type type, String name) {
        return Arrays.stream(((Class<?>) type).getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s".formatted(type, name)));
    }
}
