package readout.cli.article;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file holds, told by the end of its name.
public enum FileKind {
    /// The text of one article.
    TEXT("txt"),
    /// The page of one article.
    HTML("html?"),
    /// One article as a JSON object, or several in a list or one after the other.
    JSON("json"),
    /// One article a line, each a JSON object.
    NDJSON("ndjson|jsonl");

    private final String extension;

    /// The extension is a regular expression.
    FileKind(String extension) {
        this.extension = extension;
    }

    /// The kind of a file, if its name tells one.
    public static Optional<FileKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.matches(".+\\.(%s)".formatted(kind.extension)))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
