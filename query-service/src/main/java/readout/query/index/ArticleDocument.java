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
import readout.event.outcome.Outcome;
import readout.event.statement.Meeting;
import readout.query.change.Step;
import readout.wire.Json;

/// How an article stands in the index: its outcome as it is on the log, and what the view holds beside that.
final class ArticleDocument {

    private ArticleDocument() {}

    static Document of(Step.Applied step, byte[] outcome, Instant written) {
        Document document = new Document();
        document.add(new StringField(Hidden.TYPE, Hidden.ARTICLE, Store.NO));
        document.add(new StringField(Hidden.ARTICLE_ID, step.articleId(), Store.NO));
        document.add(new StoredField(Hidden.OUTCOME, new BytesRef(outcome)));
        document.add(new StoredField(Hidden.HOLDING, new BytesRef(Json.encode(Holding.of(step.held())))));
        long position = step.position().sortable();
        document.add(new LongPoint(Hidden.WRITTEN, written.toEpochMilli()));
        document.add(new LongPoint(Hidden.POSITION, position));
        document.add(new NumericDocValuesField(Hidden.POSITION, position));
        if (step.outcome() instanceof Outcome.Enriched enriched) {
            addMeeting(document, enriched.extraction().meeting());
        }
        return document;
    }

    private static void addMeeting(Document document, Meeting meeting) {
        if (meeting.id() != null) {
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
