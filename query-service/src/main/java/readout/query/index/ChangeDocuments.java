package readout.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.change.Before;
import readout.query.change.Change;
import readout.query.change.Standing;
import readout.wire.Json;

/// How a change stands in the index: a block of its claims and, behind them, the change itself, which answers show,
/// count and sort.
final class ChangeDocuments {

    private ChangeDocuments() {}

    static List<Document> of(Change change) {
        List<Document> block = new ArrayList<>();
        Document parent = parent(change);
        switch (change) {
            case Change.Added added ->
                block.addAll(ClaimDocuments.of(added, added.statement(), added.standing(), Hidden.AFTER));
            case Change.Revised revised -> {
                Before before = revised.before();
                block.addAll(ClaimDocuments.of(revised, before.statement(), before.standing(), Hidden.BEFORE));
                block.addAll(ClaimDocuments.of(revised, revised.statement(), revised.standing(), Hidden.AFTER));
            }
            case Change.Retracted _, Change.Withdrawn _ -> {
                block.addAll(ClaimDocuments.of(change, change.statement(), change.standing(), Hidden.BEFORE));
                parent.add(new NumericDocValuesField(
                        Hidden.SUPERSEDED, change.position().sortable()));
            }
        }
        block.add(parent);
        return block;
    }

    private static Document parent(Change change) {
        Document document = new Document();
        long position = change.position().sortable();
        document.add(new StringField(Hidden.TYPE, Hidden.CHANGE, Store.NO));
        document.add(new StringField(Hidden.KEY, change.position().toString(), Store.NO));
        document.add(new StringField(Hidden.CHANGE_KEY, change.position().toString(), Store.NO));
        document.add(new StringField(Hidden.STATEMENT_ID, change.statement().id(), Store.NO));
        document.add(new LongPoint(Hidden.POSITION, position));
        document.add(new NumericDocValuesField(Hidden.POSITION, position));
        document.add(new StoredField(Hidden.ITEM, new BytesRef(Json.encode(Item.of(change)))));
        addTimes(document, change);
        addFacets(document, change);
        return document;
    }

    private static void addTimes(Document document, Change change) {
        document.add(new NumericDocValuesField(
                Hidden.OBSERVED, change.article().observedAt().toEpochMilli()));
        Statement statement = change.statement();
        if (statement.said() != null) {
            document.add(new NumericDocValuesField(
                    Hidden.SAID, Instants.day(statement.said()).from()));
        }
        Instants published = ClaimDocuments.published(change.article());
        if (published != null) {
            document.add(new NumericDocValuesField(Hidden.PUBLISHED, published.from()));
        }
    }

    private static void addFacets(Document document, Change change) {
        for (Field field : Field.values()) {
            if (field.isFacet()) {
                values(field, change)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(value ->
                                document.add(new SortedSetDocValuesField(field.facetName(), new BytesRef(value))));
            }
        }
    }

    /// The values of a statement that are counted, as people read them.
    private static Stream<@Nullable String> values(Field field, Change change) {
        Statement statement = change.statement();
        return switch (field) {
            case BY -> statement.speakers().stream().map(Speaker::actor).map(Actor::country);
            case SPEAKER -> statement.speakers().stream().map(Speaker::actor).map(Actor::name);
            case TO -> targets(statement).map(target -> target.country() == null ? target.id() : target.country());
            case IMPLIED_TARGET -> claims(statement).map(ChangeDocuments::impliedTarget);
            case ABOUT -> claims(statement).flatMap(claim -> claim.about().stream());
            case SIDE -> Stream.of(change.article().reportingSide());
            case THEME -> claims(statement).flatMap(claim -> claim.themes().stream());
            case ACT -> claims(statement).map(Claim::act).map(Object::toString);
            case MODALITY -> claims(statement).map(Claim::modality).map(Object::toString);
            case POLARITY -> claims(statement).map(Claim::polarity).map(Object::toString);
            case INTENSITY -> claims(statement).map(Claim::intensity);
            case CAMEO -> claims(statement).map(claim -> claim.code(Codebook.CAMEO));
            case PLOVER -> claims(statement).map(claim -> claim.code(Codebook.PLOVER));
            case KIND -> Stream.of(statement.kind().toString());
            case FORMULATION ->
                claims(statement).flatMap(c -> c.formulations().stream()).map(Formulation::id);
            case MEETING -> Stream.of(statement.meeting());
            case SOURCE -> Stream.of(change.article().source());
            case PUBLISHER -> Stream.of(change.article().publisher());
            case CHANGE -> Stream.of(change.name());
            case CAUSE -> Stream.of(change.cause().toString());
            case ARTICLE -> Stream.of(change.article().id());
            case COPY_OF -> Stream.of(change.standing().copyOf());
            case COPY_GROUP -> Stream.of(copyGroup(change.standing(), change.article()));
            case FIRST_USE -> change.standing().claims().stream().flatMap(claim -> claim.firstUses().stream());
            case RESTATES -> Stream.of(change.standing().restates());
            case NOVELTY, OFFICE, SAID, PUBLISHED, OBSERVED, TEXT, TITLE, ID, CONFIDENCE -> Stream.of();
        };
    }

    /// The article that stands for all copies of this one.
    static String copyGroup(Standing standing, ArticleReference article) {
        String copyOf = standing.copyOf();
        return copyOf == null ? article.id() : copyOf;
    }

    /// Whom a claim means, or where that is open, the rule that told that somebody is meant.
    private static @Nullable String impliedTarget(Claim claim) {
        ImpliedTarget implied = claim.impliedTarget();
        if (implied == null) {
            return null;
        }
        Actor actor = implied.actor();
        return actor == null ? implied.rule() : actor.country() == null ? actor.id() : actor.country();
    }

    private static Stream<Claim> claims(Statement statement) {
        return statement.claims().stream();
    }

    private static Stream<Actor> targets(Statement statement) {
        return claims(statement).flatMap(claim -> claim.targets().stream());
    }
}
