package readout.cli.article;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a file holds, told by the end of its name.
public enum FileKind {
    /// The text of one article.
    TEXT("txt"),
    /// The page of one article.
    HTML("html?"),
    /// One article as a JSON object, or several in a list or one after the other; in our own form, as ninjs, or a JSON
    /// Feed.
    JSON("json(\\.gz)?"),
    /// One article a line, each a JSON object, in our own form or as ninjs.
    NDJSON("(ndjson|jsonl)(\\.gz)?"),
    /// One article a row, under a row with the names of the columns.
    CSV("(csv|tsv)(\\.gz)?"),
    /// A feed in RSS or Atom.
    FEED("rss|atom|xml"),
    /// Archived pages, as crawlers keep them (ISO 28500).
    WARC("warc(\\.gz)?");

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

    /// All extensions, for people.
    public static String extensions() {
        return ".txt, .html, .json, .ndjson, .jsonl, .csv, .tsv, .rss, .atom, .xml nor .warc, nor one of these with .gz";
    }

    /// The kind of a name, as commands take it.
    public static Optional<FileKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst();
    }

    /// The names of all kinds.
    public static String names() {
        return Arrays.stream(values()).map(FileKind::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
