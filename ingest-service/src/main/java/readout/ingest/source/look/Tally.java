package readout.ingest.source.look;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.event.article.Origin;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.ingest.publish.LogPosition;
import readout.ingest.source.Completeness;

/// Counts what becomes of the articles of a look.
final class Tally {

    private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    private final Map<Completeness, Integer> texts = new EnumMap<>(Completeness.class);
    private final Map<Integer, Long> written = new TreeMap<>();
    private int published;
    private boolean foundNew;

    void skip(SkipReason reason) {
        skip(reason, 1);
    }

    void skip(SkipReason reason, int count) {
        if (count > 0) {
            skipped.merge(reason, count, Integer::sum);
        }
    }

    void publish(Completeness completeness, LogPosition at, boolean isNew) {
        published++;
        foundNew |= isNew;
        texts.merge(completeness, 1, Integer::sum);
        written(at);
    }

    /// Something was written that is no article.
    void written(LogPosition at) {
        written.merge(at.partition(), at.offset(), Math::max);
    }

    int published() {
        return published;
    }

    boolean foundNew() {
        return foundNew;
    }

    /// How many there was no room for.
    int overLimit() {
        return skipped.getOrDefault(SkipReason.OVER_LIMIT, 0);
    }

    /// How many are left to be tried again.
    int remaining() {
        return overLimit() + skipped.getOrDefault(SkipReason.UNREACHABLE, 0);
    }

    List<Skipped> skipped() {
        List<Skipped> counted = new ArrayList<>();
        skipped.forEach((reason, count) -> counted.add(new Skipped(reason, count)));
        return counted;
    }

    TextCompleteness texts() {
        return new TextCompleteness(
                texts.getOrDefault(Completeness.FULL, 0),
                texts.getOrDefault(Completeness.TEASER, 0),
                texts.getOrDefault(Completeness.PAYWALL_SUSPECTED, 0));
    }

    List<Origin> written() {
        List<Origin> last = new ArrayList<>();
        written.forEach((partition, offset) -> last.add(new Origin(partition, offset)));
        return last;
    }
}
