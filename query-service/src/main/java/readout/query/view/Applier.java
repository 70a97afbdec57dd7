package readout.query.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.query.QuerySettings;
import readout.query.change.Arrival;
import readout.query.change.HeldArticle;
import readout.query.change.Position;
import readout.query.change.Projection;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Store;
import readout.wire.Decoded;
import readout.wire.Extension;
import readout.wire.Json;

/// Applies outcome records to a store, one after the other, and sees to it that they become visible and durable soon.
/// Only the view thread uses it.
final class Applier {

    /// How long what was applied may stay invisible while more waits to be applied.
    private static final Duration BACKLOG = Duration.ofSeconds(1);

    /// So many outcomes may be applied to a view that nobody reads before they are made visible: until then all that
    /// they hold is kept in memory.
    private static final int MOST_UNREAD = 2_000;

    private final Store store;
    private final Account account;
    private final Due refresh;
    private final Due commit;
    private Checkpoint checkpoint;
    private int unread;

    Applier(Store store, Account account, QuerySettings settings) {
        this(store, account, settings.refreshEvery(), settings.commitEvery());
    }

    /// @param refreshEvery the time between two refreshes
    /// @param commitEvery the time between two commits
    Applier(Store store, Account account, Duration refreshEvery, Duration commitEvery) {
        this.store = store;
        this.account = account;
        this.refresh = new Due(refreshEvery);
        this.commit = new Due(commitEvery);
        this.checkpoint = store.committed();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /// Goes on with a log that was opened where this view left off, or begins with one.
    void follow(ChangeLog log) {
        checkpoint = log.opened();
    }

    /// Applies one record of the log. A record that cannot be read is accounted for before the view goes on.
    void apply(ConsumerRecord<byte[], byte[]> record) throws IOException, ExecutionException, InterruptedException {
        if (BesideLog.holds(record)) {
            BesideLog.apply(record, store.sources(), account);
            checkpoint = checkpoint.beside(BesideLog.place(record), record.offset() + 1);
        } else {
            applyOutcome(record);
        }
        unread++;
        refresh.begin();
        commit.begin();
    }

    private void applyOutcome(ConsumerRecord<byte[], byte[]> record)
            throws IOException, ExecutionException, InterruptedException {
        switch (Json.decodeOwn(record.value(), Outcome.class)) {
            case Decoded.Value<Outcome>(Outcome outcome) -> {
                int changes = apply(record, outcome);
                advance(new Position(record.offset(), changes), outcome.origin());
            }
            case Decoded.Unreadable<Outcome>(String reason) -> {
                account.unreadable(record, reason);
                advance(new Position(record.offset(), 0), null);
            }
        }
    }

    private int apply(ConsumerRecord<byte[], byte[]> record, Outcome outcome) throws IOException {
        String articleId = articleId(outcome);
        HeldArticle held = articleId == null ? null : store.held(articleId);
        Arrival arrival = new Arrival(record.offset(), isBackfill(record));
        Step step = step(held, outcome, arrival);
        account.applied(step, outcome);
        return switch (step) {
            case Step.Stale _, Step.Counted _ -> 0;
            case Step.Applied applied -> {
                store.write(applied, record.value(), Instant.ofEpochMilli(record.timestamp()));
                yield applied.position().ordinal();
            }
        };
    }

    private Step step(@Nullable HeldArticle held, Outcome outcome, Arrival arrival) throws IOException {
        try {
            return Projection.step(held, outcome, arrival, store.corpus());
        } catch (UncheckedIOException e) {
            throw new IOException("the corpus cannot be read", e);
        }
    }

    private static boolean isBackfill(ConsumerRecord<?, ?> record) {
        Header mark = record.headers().lastHeader(Extension.header(Extension.BACKFILL));
        return mark != null && new String(mark.value(), UTF_8).equals("true");
    }

    private static @Nullable String articleId(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Enriched enriched -> enriched.article().id();
            case Outcome.Unread unread -> unread.article().id();
            case Outcome.Withdrawn withdrawn -> withdrawn.withdrawal().articleId();
            case Outcome.TakenDown takenDown -> takenDown.articleId();
            case Outcome.Refused _ -> null;
        };
    }

    private void advance(Position position, @Nullable Origin origin) {
        Map<Integer, Long> articleOffsets = checkpoint.articleOffsets();
        if (origin != null) {
            articleOffsets = new HashMap<>(articleOffsets);
            articleOffsets.merge(origin.partition(), origin.offset() + 1, Math::max);
        }
        checkpoint = checkpoint.at(position, articleOffsets);
    }

    /// Makes what was applied visible and durable, each when it is due.
    void settle() throws IOException {
        settle(Duration.ZERO);
    }

    /// The same while there is more to apply at once: then many records share a refresh.
    void settleInBacklog() throws IOException {
        settle(BACKLOG);
    }

    /// For a view that is being made: nobody reads it, and if it is not finished it is begun anew. Each time that it is
    /// made visible or durable leaves a small segment that has to be merged, which is most of what there is to do.
    void settleUnread() throws IOException {
        if (unread >= MOST_UNREAD) {
            refresh();
        }
    }

    private void settle(Duration refreshLate) throws IOException {
        if (refresh.isDueSince(refreshLate)) {
            refresh();
        }
        if (commit.isDueSince(Duration.ZERO)) {
            commit();
        }
    }

    /// Makes what was applied visible now.
    void refresh() throws IOException {
        unread = 0;
        refresh.done(account.refreshed(() -> store.refresh(checkpoint)));
    }

    /// Makes what was applied durable now.
    void commit() throws IOException {
        commit.done(account.committed(() -> store.commit(checkpoint)));
    }

    /// How long the next settling can wait.
    Duration patience(Duration atMost) {
        Duration soonest = refresh.until().compareTo(commit.until()) < 0 ? refresh.until() : commit.until();
        return soonest.compareTo(atMost) < 0 ? soonest : atMost;
    }
}
