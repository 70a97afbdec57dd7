package readout.cli.article;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/// A file that holds one article or more.
public record ArticleFile(Path path, FileKind kind) {

    public ArticleFile {
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
    }

    /// The file's name without its extension: what an article in it is called that has no name of its own.
    public String stem() {
        return String.valueOf(path.getFileName()).replaceFirst("(?i)\\.[^.]+(\\.gz)?$", "");
    }
}
