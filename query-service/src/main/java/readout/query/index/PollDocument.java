package readout.query.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.query.source.Looks;

/// How a look at a source stands in the index: as numbers to be added up.
public final class PollDocument {

    private static final String SKIPPED = "_skipped_";
    private static final List<String> NUMBERS =
            List.of("_succeeded", "_failed", "_found", "_taken", "_full", "_teaser", "_paywall");

    private PollDocument() {}

    static Document of(Poll poll, String key) {
        Document document = new Document();
        document.add(new StringField(Hidden.TYPE, Hidden.POLL, Store.NO));
        document.add(new StringField(Hidden.POLL_KEY, key, Store.NO));
        document.add(new SortedDocValuesField(Hidden.POLLED_SOURCE, new BytesRef(poll.sourceId())));
        document.add(new LongPoint(Hidden.POLLED, poll.at().toEpochMilli()));
        switch (poll.sight()) {
            case Sight.Failed _ -> document.add(new NumericDocValuesField("_failed", 1));
            case Sight.Looked look -> {
                add(document, "_succeeded", 1);
                add(document, "_found", look.found());
                add(document, "_taken", look.published());
                add(document, "_full", look.texts().full());
                add(document, "_teaser", look.texts().teaser());
                add(document, "_paywall", look.texts().paywallSuspected());
                look.skipped().forEach(skip -> add(document, SKIPPED + skip.reason(), skip.count()));
            }
        }
        return document;
    }

    private static void add(Document document, String name, int number) {
        if (number > 0) {
            document.add(new NumericDocValuesField(name, number));
        }
    }

    /// What the looks at each source between two moments came to; sources without one are left out.
    ///
    /// @param to the first moment behind them
    public static Map<String, Looks> sums(Snapshot snapshot, Instant from, Instant to) throws IOException {
        IndexSearcher searcher = snapshot.current();
        Query within = LongPoint.newRangeQuery(Hidden.POLLED, from.toEpochMilli(), to.toEpochMilli() - 1);
        Weight weight = searcher.createWeight(searcher.rewrite(within), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<String, Sum> sums = new HashMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            @Nullable Scorer found = weight.scorer(segment);
            if (found != null) {
                add(segment.reader(), found.iterator(), sums);
            }
        }
        Map<String, Looks> looks = new HashMap<>();
        sums.forEach((source, sum) -> looks.put(source, sum.looks()));
        return looks;
    }

    private static void add(LeafReader segment, DocIdSetIterator found, Map<String, Sum> sums) throws IOException {
        SortedDocValues sources = DocValues.getSorted(segment, Hidden.POLLED_SOURCE);
        Map<String, NumericDocValues> columns = new HashMap<>();
        for (String number : NUMBERS) {
            columns.put(number, DocValues.getNumeric(segment, number));
        }
        for (SkipReason reason : SkipReason.values()) {
            columns.put(SKIPPED + reason, DocValues.getNumeric(segment, SKIPPED + reason));
        }
        @Nullable Bits kept = segment.getLiveDocs();
        for (int id = found.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = found.nextDoc()) {
            if ((kept == null || kept.get(id)) && sources.advanceExact(id)) {
                String source = sources.lookupOrd(sources.ordValue()).utf8ToString();
                Sum sum = sums.computeIfAbsent(source, _ -> new Sum());
                for (Map.Entry<String, NumericDocValues> column : columns.entrySet()) {
                    if (column.getValue().advanceExact(id)) {
                        sum.add(column.getKey(), column.getValue().longValue());
                    }
                }
            }
        }
    }

    private static final class Sum {

        private final Map<String, Long> numbers = new HashMap<>();

        void add(String name, long number) {
            numbers.merge(name, number, Long::sum);
        }

        Looks looks() {
            Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
            for (SkipReason reason : SkipReason.values()) {
                skipped.put(reason, number(SKIPPED + reason));
            }
            List<Skipped> told = new ArrayList<>();
            skipped.forEach((reason, count) -> {
                if (count > 0) {
                    told.add(new Skipped(reason, count));
                }
            });
            return new Looks(
                    number("_succeeded"),
                    number("_failed"),
                    number("_found"),
                    number("_taken"),
                    told,
                    new TextCompleteness(number("_full"), number("_teaser"), number("_paywall")));
        }

        private int number(String name) {
            return Math.toIntExact(numbers.getOrDefault(name, 0L));
        }
    }
}
