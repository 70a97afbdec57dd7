package readout.extract;

import java.util.List;
import readout.event.article.Article;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;

/// Finds the statements of one article. Holds scratch space: one extractor per thread.
public final class Extractor {

    public Extractor(Knowledge knowledge) {}

    /// Reads one article. A pure function of the article and the knowledge; never throws on any text.
    public Reading read(Article article) {
        return new Reading.Read(new Extraction(List.of(), List.of(), Meeting.NONE, List.of()));
    }
}
