package readout.cli.load;

import java.time.Duration;
import readout.cli.article.ArticleFile;

/// Hears how a load goes.
public interface LoadReport {

    void accepted(String articleId);

    /// An article will never be accepted as it is.
    ///
    /// @param number which one of the file; 0 if the file is the article
    void refused(ArticleFile file, long number, String reason);

    /// A file was loaded before, as it is.
    void alreadyLoaded(ArticleFile file);

    /// Ingest takes nothing now.
    void waiting(String reason, Duration pause);

    /// So much of all files has been read.
    void reached(long bytes);
}
