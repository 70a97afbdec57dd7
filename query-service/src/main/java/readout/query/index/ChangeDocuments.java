package readout.query.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import readout.event.statement.ImpliedTarget;
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
                addValues(field, change, value -> {
                    if (value != null) {
                        document.add(new SortedSetDocValuesField(field.facetName(), new BytesRef(value)));
                    }
                });
            }
        }
    }

    /// The values of a statement that are counted, as people read them. What is told twice counts once: Lucene keeps a
    /// set for each document.
    private static void addValues(Field field, Change change, Consumer<@Nullable String> values) {
        Statement statement = change.statement();
        List<Claim> claims = statement.claims();
        ArticleReference article = change.article();
        Standing standing = change.standing();
        switch (field) {
            case BY ->
                statement
                        .speakers()
                        .forEach(speaker -> values.accept(speaker.actor().country()));
            case SPEAKER ->
                statement
                        .speakers()
                        .forEach(speaker -> values.accept(speaker.actor().name()));
            case TO -> claims.forEach(claim -> claim.targets().forEach(target -> values.accept(countryOrId(target))));
            case IMPLIED_TARGET -> claims.forEach(claim -> values.accept(impliedTarget(claim)));
            case ABOUT -> claims.forEach(claim -> claim.about().forEach(values));
            case SIDE -> values.accept(article.reportingSide());
            case THEME -> claims.forEach(claim -> claim.themes().forEach(values));
            case ACT -> claims.forEach(claim -> values.accept(claim.act().toString()));
            case MODALITY ->
                claims.forEach(claim -> values.accept(claim.modality().toString()));
            case POLARITY ->
                claims.forEach(claim -> values.accept(claim.polarity().toString()));
            case INTENSITY -> claims.forEach(claim -> values.accept(claim.intensity()));
            case CAMEO -> claims.forEach(claim -> values.accept(claim.code(Codebook.CAMEO)));
            case PLOVER -> claims.forEach(claim -> values.accept(claim.code(Codebook.PLOVER)));
            case KIND -> values.accept(statement.kind().toString());
            case FORMULATION ->
                claims.forEach(claim -> claim.formulations().forEach(phrase -> values.accept(phrase.id())));
            case MEETING -> values.accept(statement.meeting());
            case SOURCE -> values.accept(article.source());
            case PUBLISHER -> values.accept(article.publisher());
            case CHANGE -> values.accept(change.name());
            case CAUSE -> values.accept(change.cause().toString());
            case ARTICLE -> values.accept(article.id());
            case COPY_OF -> values.accept(standing.copyOf());
            case COPY_GROUP -> values.accept(copyGroup(standing, article));
            case FIRST_USE ->
                standing.claims().forEach(claim -> claim.firstUses().forEach(values));
            case RESTATES -> values.accept(standing.restates());
            case NOVELTY, OFFICE, SAID, PUBLISHED, OBSERVED, TEXT, TITLE, ID, CONFIDENCE -> {}
        }
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
        return actor == null ? implied.rule() : countryOrId(actor);
    }

    private static String countryOrId(Actor actor) {
        return actor.country() == null ? actor.id() : actor.country();
    }
}
