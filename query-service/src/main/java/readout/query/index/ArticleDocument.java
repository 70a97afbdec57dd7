package readout.query.index;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.outcome.Outcome;
import readout.event.statement.Meeting;
import readout.query.change.HeldArticle;
import readout.query.change.Step;
import readout.query.corpus.Sketch;
import readout.wire.Json;

/// How an article stands in the index: its outcome as it is on the log, and what the view holds beside that.
final class ArticleDocument {

    private ArticleDocument() {}

    static Document of(Step.Applied step, byte[] outcome, Instant written) {
        Document document = new Document();
        document.add(new StringField(Hidden.TYPE, Hidden.ARTICLE, Store.NO));
        document.add(new StringField(Hidden.ARTICLE_ID, step.articleId(), Store.NO));
        document.add(new StringField(Hidden.VERSION, version(step.held()), Store.NO));
        document.add(new StoredField(Hidden.OUTCOME, new BytesRef(outcome)));
        document.add(new StoredField(Hidden.HOLDING, new BytesRef(Json.encode(Holding.of(step.held())))));
        long position = step.position().sortable();
        document.add(new LongPoint(Hidden.WRITTEN, written.toEpochMilli()));
        document.add(new LongPoint(Hidden.POSITION, position));
        document.add(new NumericDocValuesField(Hidden.POSITION, position));
        switch (step.outcome()) {
            case Outcome.Enriched(var article, var _, var _, var extraction) -> {
                addMeeting(document, new Report(extraction.meeting(), ArticleReference.to(article)));
                addSketch(document, article);
            }
            case Outcome.Unread unread -> addSketch(document, unread.article());
            case Outcome.Withdrawn _, Outcome.TakenDown _, Outcome.Refused _ -> {}
        }
        return document;
    }

    /// Which of its article's outcomes is held: each has another record, or more rules.
    static String version(HeldArticle held) {
        return "%s/%d/%d"
                .formatted(
                        held.article().id(),
                        held.appliedOffset(),
                        held.appliedRules().size());
    }

    private static void addSketch(Document document, Article article) {
        Sketch.of(article.text()).ifPresent(sketch -> CorpusDocuments.addSketch(document, article.id(), sketch));
    }

    private static void addMeeting(Document document, Report report) {
        Meeting meeting = report.meeting();
        if (meeting.id() != null) {
            report.addTo(document);
            document.add(new StringField(Hidden.MEETING, Words.keyword(meeting.id()), Store.NO));
            meeting.participants().stream()
                    .flatMap(actor -> Stream.of(actor.id(), actor.country()))
                    .filter(Objects::nonNull)
                    .map(Words::keyword)
                    .distinct()
                    .forEach(id -> document.add(new StringField(Hidden.PARTICIPANT, id, Store.NO)));
        }
    }
}
