package readout.query.index;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.change.Change;
import readout.query.change.Standing;

/// What queries match: one document per claim, which repeats the fields of its statement and article. It is indexed and
/// nothing else; what answers show stands in the document of the change.
final class ClaimDocuments {

    /// Digits of a root in CAMEO.
    private static final int CAMEO_ROOT = 2;

    private ClaimDocuments() {}

    /// The claims of one wording of a changed statement.
    ///
    /// @param standing of that wording
    /// @param state [Hidden#AFTER] or [Hidden#BEFORE] the change
    static List<Document> of(Change change, Statement statement, Standing standing, String state) {
        List<IndexableField> shared = shared(change, statement, state);
        addStanding(shared::add, standing, change.article());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < statement.claims().size(); i++) {
            Document document = document(statement.claims().get(i), shared);
            if (i < standing.claims().size()) {
                addStanding(document::add, standing.claims().get(i));
            }
            documents.add(document);
        }
        return documents;
    }

    private static void addStanding(Consumer<IndexableField> fields, Standing standing, ArticleReference article) {
        keyword(fields, Field.COPY_OF, standing.copyOf());
        keyword(fields, Field.COPY_GROUP, ChangeDocuments.copyGroup(standing, article));
        keyword(fields, Field.RESTATES, standing.restates());
    }

    private static void addStanding(Consumer<IndexableField> fields, Standing.ClaimStanding standing) {
        fields.accept(new DoublePoint(Field.NOVELTY.fieldName(), standing.novelty()));
        standing.firstUses().forEach(id -> keyword(fields, Field.FIRST_USE, id));
    }

    private static List<IndexableField> shared(Change change, Statement statement, String state) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(hidden(Hidden.TYPE, Hidden.CLAIM));
        fields.add(hidden(Hidden.KEY, change.position().toString()));
        fields.add(hidden(Hidden.STATE, state));
        keyword(fields::add, Field.CHANGE, change.name());
        keyword(fields::add, Field.CAUSE, change.cause().toString());
        addStatement(fields::add, statement);
        addArticle(fields::add, change.article());
        return fields;
    }

    private static void addStatement(Consumer<IndexableField> fields, Statement statement) {
        keyword(fields, Field.ID, statement.id());
        keyword(fields, Field.KIND, statement.kind().toString());
        keyword(fields, Field.MEETING, statement.meeting());
        for (Speaker speaker : statement.speakers()) {
            actor(fields, Field.BY, speaker.actor());
            words(fields, Field.SPEAKER, speaker.actor().name());
            words(fields, Field.OFFICE, speaker.actor().office());
        }
        if (statement.said() != null) {
            Instants said = Instants.day(statement.said());
            fields.accept(new LongPoint(Field.SAID.fieldName(), said.from()));
        }
        fields.accept(new DoublePoint(Field.CONFIDENCE.fieldName(), statement.confidence()));
        Stream.concat(statement.content().stream(), statement.continuation().stream())
                .map(Slice::text)
                .forEach(text -> words(fields, Field.TEXT, text));
    }

    private static void addArticle(Consumer<IndexableField> fields, ArticleReference article) {
        keyword(fields, Field.ARTICLE, article.id());
        keyword(fields, Field.SIDE, article.reportingSide());
        keyword(fields, Field.SOURCE, article.source());
        keyword(fields, Field.PUBLISHER, article.publisher());
        words(fields, Field.TITLE, article.title());
        fields.accept(
                new LongPoint(Field.OBSERVED.fieldName(), article.observedAt().toEpochMilli()));
        Instants published = published(article);
        if (published != null) {
            fields.accept(new LongPoint(Field.PUBLISHED.fieldName(), published.from()));
        }
    }

    private static Document document(Claim claim, List<IndexableField> shared) {
        Document document = new Document();
        shared.forEach(document::add);
        keyword(document::add, Field.ACT, claim.act().toString());
        keyword(document::add, Field.MODALITY, claim.modality().toString());
        keyword(document::add, Field.POLARITY, claim.polarity().toString());
        keyword(document::add, Field.INTENSITY, claim.intensity());
        cameo(document::add, claim.code(Codebook.CAMEO));
        keyword(document::add, Field.PLOVER, claim.code(Codebook.PLOVER));
        claim.targets().forEach(target -> actor(document::add, Field.TO, target));
        ImpliedTarget implied = claim.impliedTarget();
        if (implied != null) {
            keyword(document::add, Field.IMPLIED_TARGET, implied.rule());
            Optional.ofNullable(implied.actor()).ifPresent(actor -> actor(document::add, Field.IMPLIED_TARGET, actor));
        }
        claim.about().forEach(id -> keyword(document::add, Field.ABOUT, id));
        claim.themes().forEach(theme -> keyword(document::add, Field.THEME, theme));
        claim.formulations().stream()
                .map(Formulation::id)
                .distinct()
                .forEach(id -> keyword(document::add, Field.FORMULATION, id));
        return document;
    }

    /// A code and those above it: `0311`, `031` and `03`.
    private static void cameo(Consumer<IndexableField> fields, @Nullable String code) {
        for (int length = CAMEO_ROOT; code != null && length <= code.length(); length++) {
            keyword(fields, Field.CAMEO, code.substring(0, length));
        }
    }

    /// The time that an article gives itself. Ingest lets no other in; what it let in earlier is no reason to fail.
    static @Nullable Instants published(ArticleReference article) {
        try {
            return article.published() == null ? null : Instants.parse(article.published());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void actor(Consumer<IndexableField> fields, Field field, Actor actor) {
        Stream.of(actor.id(), actor.qid(), actor.country()).distinct().forEach(id -> keyword(fields, field, id));
    }

    private static void keyword(Consumer<IndexableField> fields, Field field, @Nullable String value) {
        if (value != null) {
            fields.accept(hidden(field.fieldName(), Words.keyword(value)));
        }
    }

    private static void words(Consumer<IndexableField> fields, Field field, @Nullable String value) {
        if (value != null) {
            fields.accept(new TextField(field.fieldName(), value, org.apache.lucene.document.Field.Store.NO));
        }
    }

    private static IndexableField hidden(String name, String value) {
        return new StringField(name, value, org.apache.lucene.document.Field.Store.NO);
    }
}
