package readout.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.article.Submission;
import readout.wire.Json;

/// Reads gold sets: a `.json` file with an article or a list of them, or a folder of such files.
public final class GoldReader {

    private final Map<String, JsonNode> texts = new HashMap<>();

    /// For gold that holds its texts itself.
    public GoldReader() {}

    /// For gold without texts.
    ///
    /// @param articles where the texts are: JSON as above, with the same `id` and a `text`; or plain text, in
    ///     files that have the `id` as their name and end with `.txt`
    public GoldReader(Path articles) throws IOException {
        for (Path file : files(articles, ".txt")) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            texts.put(id, JsonNodeFactory.instance.objectNode().put("text", Files.readString(file)));
        }
        for (Path file : files(articles, ".json")) {
            for (JsonNode article : articles(file)) {
                texts.put(article.path("id").asText(), article);
            }
        }
    }

    /// The articles, in the order of the names of their files.
    ///
    /// @throws FileSystemException if a file is no gold, an anchor is not to be found, or nothing is there
    public List<MarkedArticle> read(Path gold) throws IOException {
        List<MarkedArticle> articles = new ArrayList<>();
        for (Path file : files(gold, ".json")) {
            for (JsonNode node : articles(file)) {
                if (node.has("statements")) {
                    articles.add(article(file, node));
                }
            }
        }
        if (articles.isEmpty()) {
            throw new FileSystemException(gold.toString(), null, "no marked article");
        }
        return articles;
    }

    private MarkedArticle article(Path file, JsonNode node) throws FileSystemException {
        String id = node.path("id").asText();
        JsonNode about = node.has("text") ? node : texts.getOrDefault(id, node);
        String text = about.path("text").asText();
        if (text.isBlank()) {
            throw new FileSystemException(file.toString(), null, id + ": no text");
        }
        try {
            return new MarkedArticle(
                    id,
                    submission(about),
                    text,
                    node.path("construction").asText(),
                    node.path("comment").asText(),
                    MarksReader.read(node, text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileSystemException(file.toString(), null, id + ": " + e.getMessage());
        }
    }

    private static Submission submission(JsonNode article) {
        return new Submission(
                textOf(article, "url"),
                textOf(article, "title"),
                textOf(article, "source"),
                textOf(article, "publisher"),
                textOf(article, "reportingSide"),
                textOf(article, "published"),
                textOf(article, "language"));
    }

    private static @Nullable String textOf(JsonNode article, String field) {
        return article.hasNonNull(field) ? article.path(field).asText() : null;
    }

    private static Iterable<JsonNode> articles(Path file) throws IOException {
        try {
            JsonNode root = Json.mapper().readTree(Files.readAllBytes(file));
            return root.isArray() ? root : List.of(root);
        } catch (JsonProcessingException e) {
            throw new FileSystemException(file.toString(), null, "no JSON: " + e.getOriginalMessage());
        }
    }

    /// A file, whatever its name unless that is one for plain text; or those of a folder with an ending, in the order
    /// of their names.
    private static List<Path> files(Path path, String ending) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return ending.equals(".txt") == path.toString().endsWith(".txt") ? List.of(path) : List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
