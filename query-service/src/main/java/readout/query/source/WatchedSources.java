package readout.query.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Window;

/// All sources that are or were looked at, by id. It does not change.
public final class WatchedSources {

    /// No sources.
    public static final WatchedSources NONE = new WatchedSources(List.of());

    private final List<WatchedSource> sources;
    private final int hash;

    public WatchedSources(List<WatchedSource> sources) {
        this.sources = List.copyOf(sources);
        this.hash = this.sources.hashCode();
    }

    /// Those of which a question asks.
    public List<WatchedSource> in(Scope scope) {
        return sources.stream()
                .filter(source -> scope.sources().test(source.heading()))
                .toList();
    }

    /// A number that is another one whenever any question might be answered otherwise: when something is known
    /// otherwise, and every minute, because with time the ends of questions pass and looks become overdue.
    public int fingerprint(Instant now) {
        return sources.isEmpty() ? 0 : hash * 31 + Long.hashCode(now.getEpochSecond() / 60);
    }

    /// What the enabled sources in scope account for, of all that a question asks of.
    public Seen seen(Scope scope, Instant now) {
        List<WatchedSource> enabled =
                in(scope).stream().filter(source -> source.heading().enabled()).toList();
        List<Gap> gaps = new ArrayList<>();
        Instant from = null;
        Instant until = null;
        boolean never = false;
        for (WatchedSource source : enabled) {
            SourceHeading heading = source.heading();
            Opening.of(source, scope, now).ifPresent(why -> gaps.add(new Gap(heading.id(), heading.name(), why)));
            if (source.whole().windows().isEmpty()) {
                never = true;
            } else {
                Window last = source.whole().windows().getLast();
                from = from == null || from.isBefore(last.from()) ? last.from() : from;
                until = until == null || until.isAfter(last.to()) ? last.to() : until;
            }
        }
        return never ? new Seen(enabled.size(), null, null, gaps) : seen(enabled.size(), from, until, gaps);
    }

    private static Seen seen(int sources, @Nullable Instant from, @Nullable Instant until, List<Gap> gaps) {
        boolean isSpan = from != null && until != null && from.isBefore(until);
        return new Seen(sources, isSpan ? from : null, isSpan ? until : null, gaps);
    }
}
