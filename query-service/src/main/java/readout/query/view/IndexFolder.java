package readout.query.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jboss.logging.Logger;
import readout.query.index.Store;
import readout.query.index.UnfitIndexException;

/// The folder that the index lives in. A damaged or outdated index is set aside, and a new one is made from the log.
final class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final String INDEX = "index";
    private static final String SET_ASIDE = "index.unfit";

    private final Path folder;
    private final int bufferMegabytes;

    IndexFolder(Path folder, int bufferMegabytes) {
        this.folder = folder;
        this.bufferMegabytes = bufferMegabytes;
    }

    Store open() throws IOException {
        Files.createDirectories(folder);
        try {
            return Store.open(folder.resolve(INDEX), bufferMegabytes);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | UnfitIndexException e) {
            LOG.errorf("The index cannot be used and is made again from the log: %s", e.getMessage());
            setAside();
            return Store.open(folder.resolve(INDEX), bufferMegabytes);
        }
    }

    private void setAside() throws IOException {
        Path aside = folder.resolve(SET_ASIDE);
        if (Files.exists(aside)) {
            delete(aside);
        }
        Files.move(folder.resolve(INDEX), aside, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path index) throws IOException {
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
    }
}
