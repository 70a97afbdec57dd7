package readout.query.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.query.coverage.Coverage.Status;
import readout.query.index.Snapshot;
import readout.query.source.Scope;
import readout.query.source.Seen;
import readout.query.source.WatchedSources;
import readout.query.view.Lag;
import readout.query.view.LagMonitor;
import readout.query.view.View;
import readout.query.view.ViewState;

/// Tells what answers cannot see.
///
/// Articles that are posted claim no completeness: nobody knows what was not posted. So without a source in
/// scope the best that Readout can say is that it does not know.
@ApplicationScoped
public class CoverageMeter {

    private static final String NO_SOURCES = "no sources are configured: what was not posted was not looked at";
    private static final String NO_SOURCE_IN_SCOPE =
            "no enabled source can have what was asked for: what was not posted was not looked at";
    private static final int MOST_GAPS = 20;

    private final View view;
    private final LagMonitor lagMonitor;
    private final Clock clock;

    CoverageMeter(View view, LagMonitor lagMonitor, Clock clock) {
        this.view = view;
        this.lagMonitor = lagMonitor;
        this.clock = clock;
    }

    /// The coverage of an answer given now, of all sources and all time.
    public Coverage now() {
        WatchedSources sources = view.isOpen() ? view.read(Snapshot::sources) : WatchedSources.NONE;
        return of(sources, Scope.EVERYTHING);
    }

    /// Just before the broker was last asked how far the view is behind; null when that is not known.
    @Nullable
    Instant lagMeasuredAt() {
        return switch (lagMonitor.lag()) {
            case Lag.Known(var _, Instant measuredAt) -> measuredAt;
            case Lag.Unknown _ -> null;
        };
    }

    /// The coverage of an answer from a snapshot.
    public Coverage of(Snapshot snapshot, Scope scope) {
        return of(snapshot.sources(), scope);
    }

    private Coverage of(WatchedSources sources, Scope scope) {
        Instant now = clock.instant();
        List<String> reasons = new ArrayList<>();
        boolean behind = behind(view.state(), reasons);
        Long lagRecords = lag(reasons);
        int fingerprint = Objects.hash(reasons, lagRecords, sources.fingerprint(now));
        Seen seen = sources.seen(scope, now);
        if (seen.sources() == 0) {
            boolean none = sources.in(Scope.EVERYTHING).stream()
                    .noneMatch(source -> source.heading().enabled());
            reasons.add(none ? NO_SOURCES : NO_SOURCE_IN_SCOPE);
        } else if (!seen.gaps().isEmpty()) {
            reasons.add("%d of %d sources leave part of it open"
                    .formatted(seen.gaps().size(), seen.sources()));
        }
        behind |= lagRecords != null && lagRecords > 0;
        return new Coverage(
                status(behind, lagRecords, seen),
                lagRecords,
                seen.from(),
                seen.until(),
                seen.gaps().stream().limit(MOST_GAPS).toList(),
                reasons,
                fingerprint);
    }

    private static Status status(boolean behind, @Nullable Long lagRecords, Seen seen) {
        if (behind || !seen.gaps().isEmpty()) {
            return Status.PARTIAL;
        }
        return seen.sources() == 0 || lagRecords == null ? Status.UNKNOWN : Status.COMPLETE;
    }

    private @Nullable Long lag(List<String> reasons) {
        return switch (lagMonitor.lag()) {
            case Lag.Known(long records, var _) -> {
                if (records > 0) {
                    reasons.add("%d articles on the log are not in the view yet".formatted(records));
                }
                yield records;
            }
            case Lag.Unknown(String reason) -> {
                reasons.add("how far the view is behind is not known: " + reason);
                yield null;
            }
        };
    }

    private static boolean behind(ViewState state, List<String> reasons) {
        return switch (state) {
            case ViewState.Live _ -> false;
            case ViewState.Opening _ -> reasons.add("the view is being opened");
            case ViewState.CatchingUp _ -> reasons.add("the view is catching up with the log");
            case ViewState.Failed(String reason) -> reasons.add(reason);
            case ViewState.LogShorter(var _, String reason) -> reasons.add(reason);
        };
    }
}
