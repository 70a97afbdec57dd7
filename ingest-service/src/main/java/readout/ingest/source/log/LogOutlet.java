package readout.ingest.source.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.RecordMetadata;
import readout.event.coverage.Poll;
import readout.ingest.publish.ArticleStream;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.publish.TraceContext;
import readout.ingest.source.ArticleState;
import readout.ingest.source.SourceState;
import readout.ingest.source.look.Outlet;

/// Tells what one look finds to the log. What the look keeps it sees at once, and other looks when it is on the log.
final class LogOutlet implements Outlet {

    private static final TraceContext NO_TRACE = new TraceContext(null);

    private final SourceBook book;
    private final SourceRecords records;
    private final ArticleStream stream;
    private final BooleanSupplier held;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final Map<String, Optional<ArticleState>> kept = new HashMap<>();

    /// @param held whether this replica still has the source
    LogOutlet(SourceBook book, SourceRecords records, ArticleStream stream, BooleanSupplier held) {
        this.book = book;
        this.records = records;
        this.stream = stream;
        this.held = held;
    }

    @Override
    public Optional<ArticleState> article(String sourceId, String entryId) {
        Optional<ArticleState> changed = kept.get(sourceId + "/" + entryId);
        return changed != null ? changed : book.article(sourceId, entryId);
    }

    @Override
    public List<ArticleState> articles(String sourceId) {
        Map<String, ArticleState> all = new HashMap<>();
        book.articles(sourceId).forEach(state -> all.put(state.key(), state));
        kept.forEach((key, state) -> state.ifPresentOrElse(now -> all.put(key, now), () -> all.remove(key)));
        return List.copyOf(all.values());
    }

    @Override
    public Publication publish(String sourceId, Notice notice) throws InterruptedException {
        if (!held.getAsBoolean()) {
            throw new LostSource("the source went to another replica");
        }
        return stream.publishPatiently(notice, NO_TRACE).join();
    }

    @Override
    public void keep(ArticleState state) {
        kept.put(state.key(), Optional.of(state));
        sent.add(records.keep(state));
    }

    @Override
    public void forget(ArticleState state) {
        kept.put(state.key(), Optional.empty());
        sent.add(records.forget(state));
    }

    /// The state says last that the look took place: should this end before, the look is taken again.
    @Override
    public void finish(SourceState state, Poll poll) throws InterruptedException {
        flush();
        if (!held.getAsBoolean()) {
            throw new LostSource("the source went to another replica");
        }
        sent.add(records.tell(poll));
        sent.add(records.keep(state));
        flush();
    }

    @Override
    public void flush() throws InterruptedException {
        try {
            records.see(sent);
            sent.clear();
        } catch (ExecutionException e) {
            throw new LostSource("the log did not take what a look found: " + e.getCause());
        }
    }
}
