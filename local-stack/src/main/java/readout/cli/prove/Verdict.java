package readout.cli.prove;

import java.util.HashSet;
import java.util.Set;

/// How what readers of one kind were told compares with what history tells.
final class Verdict {

    private final String reader;
    private int readers;
    private long told;
    private long missed;
    private long more;
    private long repeated;

    Verdict(String reader) {
        this.reader = reader;
    }

    /// Enters one reader's changes beside those of history for the same query.
    void enter(Set<String> history, Told heard) {
        Set<String> changes = heard.changes();
        Set<String> lost = new HashSet<>(history);
        lost.removeAll(changes);
        readers++;
        told += changes.size();
        missed += lost.size();
        more += changes.size() + lost.size() - history.size();
        repeated += heard.repeated();
    }

    /// Whether every reader was told just what history tells, each change once.
    boolean isParity() {
        return readers > 0 && missed == 0 && more == 0 && repeated == 0;
    }

    @Override
    public String toString() {
        return "%-22s %,7d %,12d %,8d %,8d %,9d".formatted(reader, readers, told, missed, more, repeated);
    }
}
