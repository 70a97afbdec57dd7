package readout.query.change;

import readout.event.article.ArticleReference;
import readout.event.statement.Evidence;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// What may still be told of a change once its article was taken down: who said something of which kind to whom, and
/// where in the text it stood, but none of the words.
public final class Wordless {

    private static final SliceMapping WORDLESS = new SliceMapping(
            slice -> new Slice(slice.start(), slice.end(), ""),
            evidence -> new Evidence(evidence.start(), evidence.end(), "", "", ""));

    private Wordless() {}

    /// A change without the words of its statement and the title of its article.
    public static Change of(Change change) {
        ArticleReference article = untitled(change.article());
        Statement statement = WORDLESS.apply(change.statement());
        Position at = change.position();
        return switch (change) {
            case Change.Added added -> new Change.Added(at, added.cause(), article, statement, added.standing());
            case Change.Revised revised ->
                new Change.Revised(
                        at,
                        revised.cause(),
                        article,
                        statement,
                        revised.standing(),
                        new Before(
                                WORDLESS.apply(revised.before().statement()),
                                revised.before().standing()));
            case Change.Retracted gone -> new Change.Retracted(at, gone.cause(), article, statement, gone.standing());
            case Change.Withdrawn gone -> new Change.Withdrawn(at, gone.cause(), article, statement, gone.standing());
        };
    }

    private static ArticleReference untitled(ArticleReference article) {
        return new ArticleReference(
                article.id(),
                article.version(),
                article.url(),
                null,
                article.source(),
                article.publisher(),
                article.reportingSide(),
                article.published(),
                article.observedAt());
    }
}
