package readout.query.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jboss.logging.Logger;
import readout.query.QuerySettings;
import readout.query.index.Store;
import readout.query.index.UnfitIndexException;

/// The folder that the index lives in, under one of two names: while one is served, another can be made beside it. A
/// file says which one is current; writing it is what makes the change. A damaged or outdated index is set aside, and a
/// new one is made from the log.
@ApplicationScoped
public class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String INDEX = "index";
    private static final String SECOND_INDEX = "index.second";
    private static final String SET_ASIDE = "index.unfit";
    private static final String CURRENT = "current";
    private static final String DRAFT = "current.draft";

    private final Path folder;
    private final int bufferMegabytes;

    @Inject
    IndexFolder(QuerySettings settings) {
        this(settings.folder(), settings.bufferMegabytes());
    }

    IndexFolder(Path folder, int bufferMegabytes) {
        this.folder = folder;
        this.bufferMegabytes = bufferMegabytes;
    }

    /// Opens the current index.
    Store open() throws IOException {
        Files.createDirectories(folder);
        Path index = folder.resolve(current());
        try {
            return Store.open(index, bufferMegabytes);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | UnfitIndexException e) {
            LOG.errorf("The index cannot be used and is made again from the log: %s", e.getMessage());
            setAside(index);
            return Store.open(index, bufferMegabytes);
        }
    }

    /// Opens an empty index beside the current one.
    Store openSecond() throws IOException {
        dropSecond();
        return Store.open(folder.resolve(second()), bufferMegabytes);
    }

    /// Makes the second index the current one, in one step.
    void exchange() throws IOException {
        Path draft = folder.resolve(DRAFT);
        Files.writeString(draft, second(), UTF_8);
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Deletes what is not current: an index whose making broke off, or one whose place was taken.
    void dropSecond() throws IOException {
        delete(folder.resolve(second()));
    }

    private String current() throws IOException {
        Path file = folder.resolve(CURRENT);
        return Files.exists(file) ? Files.readString(file, UTF_8).strip() : INDEX;
    }

    private String second() throws IOException {
        return current().equals(INDEX) ? SECOND_INDEX : INDEX;
    }

    private void setAside(Path index) throws IOException {
        Path aside = folder.resolve(SET_ASIDE);
        delete(aside);
        Files.move(index, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path index) throws IOException {
        if (!Files.exists(index)) {
            return;
        }
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
    }
}
