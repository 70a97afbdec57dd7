package readout.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.evaluate.Marks.MarkedClaim;
import readout.event.statement.Slice;

/// Scores the claims of one article. What is marked is found by the closest of ours, which must overlap half of the
/// shorter of both and be no more than three times as long.
final class ClaimScorer {

    private static final double LEAST_OVERLAP = 0.5;
    private static final int LONGEST = 3;

    private final List<MarkedClaim> gold;
    private final List<MarkedClaim> ours;

    ClaimScorer(List<MarkedClaim> gold, List<MarkedClaim> ours) {
        this.gold = gold;
        this.ours = ours;
    }

    void score(Scores scores) {
        for (MarkedClaim claim : gold) {
            Optional<MarkedClaim> closest = closest(claim);
            scores.add(Figure.CLAIM, closest.isPresent());
            closest.ifPresent(found -> scoreFound(claim, found, scores));
        }
    }

    private static void scoreFound(MarkedClaim claim, MarkedClaim found, Scores scores) {
        scores.add(Figure.CLAIM_ACT, claim.act().equals(found.act()));
        List<String> accepted = Stream.concat(Stream.of(code(claim.cameo())), claim.otherCameo().stream())
                .toList();
        String cameo = code(found.cameo());
        scores.add(Figure.CLAIM_CAMEO, accepted.contains(cameo));
        scores.add(
                Figure.CLAIM_CAMEO_ROOT,
                accepted.stream().map(ClaimScorer::root).anyMatch(root(cameo)::equals));
        scores.add(Figure.CLAIM_PLOVER, Objects.equals(claim.plover(), found.plover()));
    }

    private static String code(@Nullable String cameo) {
        return cameo == null ? "" : cameo;
    }

    private static String root(String cameo) {
        return cameo.substring(0, Math.min(2, cameo.length()));
    }

    private Optional<MarkedClaim> closest(MarkedClaim claim) {
        return ours.stream()
                .filter(found -> overlap(claim.slice(), found.slice()) >= LEAST_OVERLAP)
                .min(Comparator.comparingInt(found -> distance(claim.slice(), found.slice())))
                .filter(found -> length(found.slice()) <= LONGEST * length(claim.slice()));
    }

    private static double overlap(Slice one, Slice other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) both / Math.min(length(one), length(other));
    }

    private static int distance(Slice one, Slice other) {
        return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
    }

    private static int length(Slice slice) {
        return slice.end() - slice.start();
    }
}
