package readout.cli.load;

import java.io.IOException;
import java.time.Duration;

/// Hears how a load goes.
public interface LoadReport {

    void accepted(String articleId);

    /// An article will never be accepted as it is.
    ///
    /// @param number which one of the file; 0 if the file is the article
    /// @throws IOException if that cannot be kept
    void refused(String file, long number, String reason) throws IOException;

    /// What stands in a file is in order and no article.
    void passedOver(String what);

    /// A file was loaded before, as it is.
    void alreadyLoaded(String file);

    /// Ingest takes nothing now.
    void waiting(String reason, Duration pause);

    /// So much of all files has been read.
    void reached(long bytes);
}
