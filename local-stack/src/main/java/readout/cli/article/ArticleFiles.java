package readout.cli.article;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a user means by the paths of a command.
///
/// @param files in the order of the paths, those of a folder by name
/// @param passedOver files of folders that hold no articles, as far as their names tell
public record ArticleFiles(List<ArticleFile> files, List<Path> passedOver) {

    public ArticleFiles {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }

    /// Finds the files. Folders stand for all files below them, hidden ones left out.
    ///
    /// @throws FileSystemException if a path is nothing, or a file whose name does not tell what it holds
    public static ArticleFiles at(List<Path> paths) throws IOException {
        List<ArticleFile> files = new ArrayList<>();
        List<Path> passedOver = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path, files, passedOver);
            } else if (Files.exists(path)) {
                files.add(named(path));
            } else {
                throw new NoSuchFileException(path.toString(), null, "no such file or folder");
            }
        }
        return new ArticleFiles(files, passedOver);
    }

    /// The size of all files together.
    public long bytes() throws IOException {
        long bytes = 0;
        for (ArticleFile file : files) {
            bytes += Files.size(file.path());
        }
        return bytes;
    }

    private static ArticleFile named(Path path) throws FileSystemException {
        FileKind kind = FileKind.of(path)
                .orElseThrow(() -> new FileSystemException(path.toString(), null, "neither " + FileKind.extensions()));
        return new ArticleFile(path, kind);
    }

    private static void addFolder(Path folder, List<ArticleFile> files, List<Path> passedOver) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder.relativize(path)))
                    .sorted()
                    .forEach(path -> {
                        Optional<FileKind> kind = FileKind.of(path);
                        kind.ifPresentOrElse(
                                known -> files.add(new ArticleFile(path, known)), () -> passedOver.add(path));
                    });
        }
    }

    private static boolean isHidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
