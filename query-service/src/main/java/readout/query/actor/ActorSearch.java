package readout.query.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.event.outcome.Outcome;
import readout.event.statement.Actor;
import readout.event.statement.Entity;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.index.Item;
import readout.query.meeting.Meetings;
import readout.query.search.AskedQuery;
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
        Optional<Actor> actor = actor(id, moment);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActorPage(
                actor.get(),
                scene.profile(scene.asked().and(Field.BY, id), FIELDS),
                moment.count(scene.asked().and(Field.TO, id)),
                moment.count(scene.asked().and(Field.ABOUT, id)),
                Meetings.of(List.of(id), moment, MOST_MEETINGS),
                moment.position().toString(),
                moment.coverage(coverage, scene.asked())));
    }

    /// The actor as the latest statement by, to or about it shows it.
    private static Optional<Actor> actor(String id, Moment moment) throws IOException {
        for (Field field : List.of(Field.BY, Field.TO, Field.ABOUT)) {
            for (Item item : moment.items(AskedQuery.ALL.and(field, id), Sorting.NEWEST, 1)) {
                Optional<Actor> actor = actors(
                                item.statement(), moment, item.article().id())
                        .filter(candidate -> goesBy(candidate, id))
                        .findFirst();
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<Actor> actors(Statement statement, Moment moment, String articleId) throws IOException {
        Stream<Actor> named = moment.outcome(articleId).stream()
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
}
