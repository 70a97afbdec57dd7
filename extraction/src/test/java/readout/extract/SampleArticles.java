package readout.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.Submission;
import readout.wire.Json;

/// The articles in the repository's folder `samples`, by the names of their files.
public final class SampleArticles {

    private static final Path FOLDER = Path.of("..", "samples");

    private SampleArticles() {}

    public static Map<String, Article> all() {
        Map<String, Article> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                articles.put(
                        file.getFileName().toString(), article(Json.mapper().readTree(Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private static Article article(JsonNode sample) {
        Submission about = new Submission(
                text(sample, "url"),
                text(sample, "title"),
                null,
                text(sample, "publisher"),
                text(sample, "reportingSide"),
                text(sample, "published"),
                text(sample, "language"));
        return TestReader.article(about, sample.path("text").asText());
    }

    private static @Nullable String text(JsonNode sample, String field) {
        return sample.hasNonNull(field) ? sample.path(field).asText() : null;
    }
}
