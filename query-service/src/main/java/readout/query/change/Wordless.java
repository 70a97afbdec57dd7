package readout.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Claim;
import readout.event.statement.Evidence;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// What may still be told of a change once its article was taken down: who said something of which kind to whom, and
/// where in the text it stood, but none of the words.
public final class Wordless {

    private Wordless() {}

    /// A change without the words of its statement and the title of its article.
    public static Change of(Change change) {
        ArticleReference article = untitled(change.article());
        Statement statement = of(change.statement());
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
                                of(revised.before().statement()),
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

    private static Statement of(Statement statement) {
        return new Statement(
                statement.id(),
                statement.kind(),
                statement.speakers(),
                nullable(statement.mention()),
                nullable(statement.cue()),
                all(statement.content()),
                all(statement.continuation()),
                new Evidence(statement.evidence().start(), statement.evidence().end(), "", "", ""),
                statement.targets(),
                statement.themes(),
                statement.relays(),
                statement.construction(),
                statement.meeting(),
                statement.said(),
                statement.saidBasis(),
                statement.claims().stream().map(Wordless::of).toList(),
                statement.confidence());
    }

    private static Claim of(Claim claim) {
        ImpliedTarget implied = claim.impliedTarget();
        return new Claim(
                of(claim.slice()),
                claim.act(),
                claim.modality(),
                claim.tense(),
                claim.polarity(),
                claim.intensity(),
                claim.targets(),
                implied == null
                        ? null
                        : new ImpliedTarget(implied.rule(), implied.actor(), of(implied.slice()), implied.confidence()),
                claim.about(),
                claim.themes(),
                claim.fields(),
                claim.formulations().stream()
                        .map(phrase -> new Formulation(phrase.id(), of(phrase.slice())))
                        .toList(),
                claim.codings());
    }

    private static List<Slice> all(List<Slice> slices) {
        return slices.stream().map(Wordless::of).toList();
    }

    private static @Nullable Slice nullable(@Nullable Slice slice) {
        return slice == null ? null : of(slice);
    }

    private static Slice of(Slice slice) {
        return new Slice(slice.start(), slice.end(), "");
    }
}
