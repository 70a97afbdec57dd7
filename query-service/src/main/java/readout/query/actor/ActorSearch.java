package readout.query.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
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
import readout.query.coverage.CoverageMeter;
import readout.query.index.ArticleOutcomes;
import readout.query.index.Field;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.Words;
import readout.query.meeting.Meetings;
import readout.query.search.Items;
import readout.query.search.Moment;
import readout.query.search.Sorting;
import readout.query.trend.Profiles;
import readout.query.trend.Profiles.Scene;
import readout.query.trend.ViewParameters;

/// Finds what the view knows of an actor.
@ApplicationScoped
public class ActorSearch {

    private static final int MOST_MEETINGS = 50;
    private static final List<Field> FIELDS = List.of(Field.THEME, Field.TO, Field.ACT, Field.FORMULATION, Field.KIND);

    private final Profiles profiles;
    private final CoverageMeter coverage;

    ActorSearch(Profiles profiles, CoverageMeter coverage) {
        this.profiles = profiles;
        this.coverage = coverage;
    }

    Optional<ActorPage> find(String id, ViewParameters parameters, UriInfo uri) {
        return profiles.view(parameters, uri, scene -> find(id, scene));
    }

    private Optional<ActorPage> find(String id, Scene scene) throws IOException {
        Moment moment = scene.moment();
        Optional<Actor> actor = actor(id, moment, scene.snapshot());
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActorPage(
                actor.get(),
                scene.profile(is(Field.BY, id), FIELDS),
                moment.searcher().count(moment.statements(is(Field.TO, id))),
                moment.searcher().count(moment.statements(is(Field.ABOUT, id))),
                Meetings.of(List.of(id), moment, MOST_MEETINGS),
                moment.position().toString(),
                coverage.now()));
    }

    /// The actor as the latest statement by, to or about it shows it.
    private static Optional<Actor> actor(String id, Moment moment, Snapshot snapshot) throws IOException {
        IndexSearcher searcher = moment.searcher();
        for (Field field : List.of(Field.BY, Field.TO, Field.ABOUT)) {
            Query statements = moment.statements(is(field, id));
            for (Item item : Items.read(searcher, searcher.search(statements, 1, Sorting.NEWEST.sort()).scoreDocs)) {
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

    private static Query is(Field field, String id) {
        return new TermQuery(new Term(field.fieldName(), Words.keyword(id)));
    }
}
