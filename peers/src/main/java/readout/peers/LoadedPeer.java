package readout.peers;

import readout.evaluate.Evaluation;
import readout.evaluate.MarkedArticle;

/// A peer that is ready to read. Not safe for several threads.
interface LoadedPeer extends Evaluation.Reader {

    /// Extracts and leaves the scorer's format out where that costs something: this is what is timed.
    default void extract(MarkedArticle article) {
        read(article);
    }
}
