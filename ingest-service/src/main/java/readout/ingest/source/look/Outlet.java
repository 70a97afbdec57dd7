package readout.ingest.source.look;

import java.util.List;
import java.util.Optional;
import readout.event.coverage.Poll;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.source.ArticleState;
import readout.ingest.source.SourceState;

/// Where a look tells what it found, and what it finds there from before.
public interface Outlet {

    /// What is known of an address of a source.
    Optional<ArticleState> article(String sourceId, String entryId);

    /// What is known of all addresses of a source.
    List<ArticleState> articles(String sourceId);

    /// Puts a notice on the log of articles, if this replica still has the source.
    ///
    /// @throws LostSource if it has not
    Publication publish(String sourceId, Notice notice) throws InterruptedException;

    /// Keeps what is known of an address from now on.
    void keep(ArticleState state);

    /// Forgets an address.
    void forget(ArticleState state);

    /// Keeps how far the source has been read, and tells what the look saw. All kept before is on the log by then.
    void finish(SourceState state, Poll poll) throws InterruptedException;

    /// Sees to it that all that was kept is on the log.
    void flush() throws InterruptedException;

    /// A source went to another replica, or the log does not take what a look tells: the look ends.
    final class LostSource extends RuntimeException {
        public LostSource(String message) {
            super(message);
        }
    }
}
