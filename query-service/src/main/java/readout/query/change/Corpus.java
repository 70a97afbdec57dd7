package readout.query.change;

import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.statement.Statement;

/// What had been said before, as far as it bears on what is said now. It is asked in the order of the log, and what it
/// is asked about belongs to it from then on; so the same log gives the same answers.
public interface Corpus {

    /// A corpus that knows nothing and learns nothing.
    Corpus NONE = new Corpus() {
        @Override
        public @Nullable String copyOf(Article article) {
            return null;
        }

        @Override
        public Standing standing(Wording wording) {
            return Standing.UNKNOWN;
        }
    };

    /// A wording of a statement that is about to be told for the first time.
    ///
    /// @param articleId of its article
    /// @param copyOf id of the article of which that is a copy, if it is one
    /// @param before the wording whose place it takes, if it takes one's
    record Wording(
            String articleId,
            @Nullable String copyOf,
            Statement statement,
            @Nullable Before before) {}

    /// The earliest article of which a new wording of an article is a copy; null if it is none.
    @Nullable
    String copyOf(Article article);

    /// How a wording stands to those before it.
    Standing standing(Wording wording);
}
