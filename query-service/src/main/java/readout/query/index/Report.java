package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import readout.event.article.ArticleReference;
import readout.event.statement.Meeting;
import readout.wire.Decoded;
import readout.wire.Json;

/// That an article reports a meeting. It stands beside the article's outcome, which is a hundred times as long and
/// would have to be read for each of thousands.
public record Report(Meeting meeting, ArticleReference article) {

    public Report {
        requireNonNull(meeting, "meeting");
        requireNonNull(article, "article");
    }

    void addTo(Document document) {
        document.add(new BinaryDocValuesField(Hidden.REPORT, new BytesRef(Json.encode(this))));
    }

    /// The report of an article that was found by its meeting.
    public static Report read(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        BinaryDocValues reports = segment.reader().getBinaryDocValues(Hidden.REPORT);
        if (reports == null || !reports.advanceExact(document - segment.docBase)) {
            throw new CorruptIndexException("no report is stored", Hidden.REPORT);
        }
        return switch (Json.decodeOwn(BytesRef.deepCopyOf(reports.binaryValue()).bytes, Report.class)) {
            case Decoded.Value<Report>(Report report) -> report;
            case Decoded.Unreadable<Report>(String reason) -> throw new CorruptIndexException(reason, Hidden.REPORT);
        };
    }
}
