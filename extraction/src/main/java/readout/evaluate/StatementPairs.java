package readout.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.evaluate.Marks.MarkedStatement;
import readout.event.statement.Slice;

/// Which of the statements found is which of the gold's: the best overlap first, each one once. Content in the gold
/// that goes on without a cue is accepted with or without its continuation.
final class StatementPairs {

    private static final double LEAST_OVERLAP = 0.5;

    private final List<MarkedStatement> gold;
    private final List<MarkedStatement> ours;
    private final Map<Integer, Integer> oursByGold = new HashMap<>();

    private record Candidate(int ours, int gold, double overlap) {}

    StatementPairs(String text, List<MarkedStatement> gold, List<MarkedStatement> ours) {
        this.gold = gold;
        this.ours = ours;
        List<Candidate> candidates = candidates(new Words(text));
        Set<Integer> taken = new HashSet<>();
        // Optional statements take only what no required one wants.
        for (boolean optional : new boolean[] {false, true}) {
            for (Candidate candidate : candidates) {
                boolean free = !oursByGold.containsKey(candidate.gold()) && !taken.contains(candidate.ours());
                if (free && gold.get(candidate.gold()).optional() == optional) {
                    oursByGold.put(candidate.gold(), candidate.ours());
                    taken.add(candidate.ours());
                }
            }
        }
    }

    private List<Candidate> candidates(Words words) {
        List<Candidate> candidates = new ArrayList<>();
        List<BitSet> found = ours.stream().map(one -> words.in(whole(one))).toList();
        for (int g = 0; g < gold.size(); g++) {
            BitSet whole = words.in(whole(gold.get(g)));
            BitSet core = words.in(gold.get(g).content());
            for (int o = 0; o < ours.size(); o++) {
                double overlap = Math.max(Words.dice(found.get(o), whole), Words.dice(found.get(o), core));
                if (overlap >= LEAST_OVERLAP) {
                    candidates.add(new Candidate(o, g, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::ours)
                .thenComparingInt(Candidate::gold));
        return candidates;
    }

    /// Content and continuation.
    static List<Slice> whole(MarkedStatement statement) {
        List<Slice> whole = new ArrayList<>(statement.content());
        whole.addAll(statement.continuation());
        return whole;
    }

    boolean isFound(int goldIndex) {
        return oursByGold.containsKey(goldIndex);
    }

    /// Ours for one of the gold's that is found.
    MarkedStatement oursFor(int goldIndex) {
        Integer index = oursByGold.get(goldIndex);
        if (index == null) {
            throw new IllegalArgumentException("Statement %d is not found".formatted(goldIndex));
        }
        return ours.get(index);
    }

    /// Those of ours that are in the gold neither as required nor as optional.
    List<MarkedStatement> invented() {
        Set<Integer> known = Set.copyOf(oursByGold.values());
        List<MarkedStatement> invented = new ArrayList<>();
        for (int o = 0; o < ours.size(); o++) {
            if (!known.contains(o)) {
                invented.add(ours.get(o));
            }
        }
        return invented;
    }
}
