package readout.query.actor;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import readout.event.outcome.Outcome;
import readout.event.statement.Actor;
import readout.event.statement.Entity;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.QuerySettings;
import readout.query.coverage.CoverageMeter;
import readout.query.index.ArticleOutcomes;
import readout.query.index.Field;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.Words;
import readout.query.search.ClaimJoin;
import readout.query.search.FacetCounts;
import readout.query.search.Items;
import readout.query.search.Sorting;
import readout.query.view.View;

/// Finds what the view knows of an actor.
@ApplicationScoped
public class ActorSearch {

    private static final int VALUES = 20;
    private static final int LATEST = 5;

    private final View view;
    private final CoverageMeter coverage;
    private final Duration atMost;

    ActorSearch(View view, CoverageMeter coverage, QuerySettings settings) {
        this.view = view;
        this.coverage = coverage;
        this.atMost = settings.queryTime();
    }

    Optional<ActorPage> find(String id) {
        return view.read(snapshot -> find(id, snapshot));
    }

    private Optional<ActorPage> find(String id, Snapshot snapshot) throws IOException {
        IndexSearcher searcher = snapshot.current(atMost);
        Optional<Actor> actor = actor(id, searcher, snapshot);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        Query said = statements(Field.BY, id);
        FacetCounts counts = FacetCounts.of(said, searcher, snapshot);
        List<RawValue> latest = Items.raw(searcher, searcher.search(said, LATEST, Sorting.NEWEST.sort()).scoreDocs);
        return Optional.of(new ActorPage(
                actor.get(),
                searcher.count(said),
                searcher.count(statements(Field.TO, id)),
                searcher.count(statements(Field.ABOUT, id)),
                counts.top(Field.THEME, VALUES),
                counts.top(Field.TO, VALUES),
                latest,
                snapshot.checkpoint().position().toString(),
                coverage.now()));
    }

    /// The actor as the latest statement by, to or about it shows it.
    private static Optional<Actor> actor(String id, IndexSearcher searcher, Snapshot snapshot) throws IOException {
        for (Field field : List.of(Field.BY, Field.TO, Field.ABOUT)) {
            for (Item item :
                    Items.read(searcher, searcher.search(statements(field, id), 1, Sorting.NEWEST.sort()).scoreDocs)) {
                Optional<Actor> actor = actors(
                                item.statement(), snapshot, item.article().id())
                        .filter(candidate -> goesBy(candidate, id))
                        .findFirst();
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<Actor> actors(Statement statement, Snapshot snapshot, String articleId) throws IOException {
        Stream<Actor> named = ArticleOutcomes.find(snapshot, articleId).stream()
                .flatMap(outcome -> outcome instanceof Outcome.Enriched enriched
                        ? enriched.extraction().entities().stream()
                        : Stream.of())
                .map(Entity::actor);
        return Stream.of(
                        statement.speakers().stream().map(Speaker::actor),
                        statement.claims().stream().flatMap(claim -> claim.targets().stream()),
                        named)
                .flatMap(actors -> actors);
    }

    private static boolean goesBy(Actor actor, String id) {
        return id.equalsIgnoreCase(actor.id()) || id.equalsIgnoreCase(actor.qid());
    }

    private static Query statements(Field field, String id) {
        return ClaimJoin.after(new TermQuery(new Term(field.fieldName(), Words.keyword(id))));
    }
}
