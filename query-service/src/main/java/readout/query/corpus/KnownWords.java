package readout.query.corpus;

import com.carrotsearch.hppc.LongHashSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Claim;
import readout.event.statement.Formulation;
import readout.query.change.Before;
import readout.query.change.Corpus.Wording;
import readout.query.change.Standing;
import readout.query.change.Standing.ClaimStanding;

/// Works out how a wording stands to the words that were used before it, run of words by run of words, each in its
/// direction.
///
/// What the same article said before does not make a claim less new: an edit or another reading of an article is no
/// repetition. A statement restates the one from which most of its runs come, if that are at least half.
public final class KnownWords {

    /// Words of a run.
    private static final int WORDS = 3;

    /// So few runs are a turn of phrase, not a statement that could be restated.
    private static final int FEWEST_RUNS = 3;

    private static final long RUN = 1;
    private static final long PHRASE = 2;
    private static final double PRECISION = 1000;

    /// The statement that first used some words in a direction.
    public record Origin(String articleId, String statementId) {}

    /// Remembers who first used what.
    public interface Memory {

        /// The statement that first used what a hash stands for; null if none did.
        @Nullable
        Origin find(long hash);

        /// Remembers the first use of what some hashes stand for.
        void learn(Origin origin, long[] hashes);
    }

    private KnownWords() {}

    /// How a wording stands. The memory knows its words from then on.
    public static Standing standing(Wording wording, Memory memory) {
        Count count = new Count(wording, memory);
        List<ClaimStanding> claims = new ArrayList<>();
        for (Claim claim : wording.statement().claims()) {
            claims.add(count.add(claim));
        }
        memory.learn(count.own, count.fresh.toArray());
        return new Standing(wording.copyOf(), count.restates(), claims);
    }

    private static final class Count {

        private final @Nullable Before before;
        private final Memory memory;
        private final Origin own;
        private final Directions directions;
        private final LongHashSet fresh = new LongHashSet();
        private final Map<String, Integer> repeated = new LinkedHashMap<>();
        private int runs;

        Count(Wording wording, Memory memory) {
            this.before = wording.before();
            this.memory = memory;
            this.own = new Origin(wording.articleId(), wording.statement().id());
            this.directions = new Directions(wording.statement());
        }

        ClaimStanding add(Claim claim) {
            List<Long> to = directions.of(claim);
            int all = 0;
            int used = 0;
            for (long run : Shingles.of(claim.slice().text(), WORDS)) {
                for (long direction : to) {
                    Origin origin = find(Shingles.mix(RUN, Shingles.mix(direction, run)));
                    all++;
                    used += origin.articleId().equals(own.articleId()) ? 0 : 1;
                    repeated.merge(origin.statementId(), 1, Integer::sum);
                }
            }
            runs += all;
            double novelty = all == 0 ? 1 : Math.round((all - used) * PRECISION / all) / PRECISION;
            return new ClaimStanding(novelty, firstUses(claim, to));
        }

        /// The first use of a hash, which may be this one.
        private Origin find(long hash) {
            Origin known = fresh.contains(hash) ? own : memory.find(hash);
            if (known == null) {
                fresh.add(hash);
                return own;
            }
            return known;
        }

        private List<String> firstUses(Claim claim, List<Long> directions) {
            return claim.formulations().stream()
                    .map(Formulation::id)
                    .distinct()
                    .filter(phrase -> isFirstUse(phrase, directions))
                    .toList();
        }

        private boolean isFirstUse(String phrase, List<Long> directions) {
            boolean first = false;
            for (long direction : directions) {
                Origin origin = find(Shingles.mix(PHRASE, Shingles.mix(direction, Shingles.hash(phrase))));
                first |= origin.equals(own);
            }
            return first || wasFirstUse(phrase);
        }

        /// A revision of what used a phrase first still does.
        private boolean wasFirstUse(String phrase) {
            return before != null
                    && before.standing().claims().stream()
                            .anyMatch(claim -> claim.firstUses().contains(phrase));
        }

        @Nullable
        String restates() {
            @Nullable String most = null;
            int count = 0;
            for (Map.Entry<String, Integer> entry : repeated.entrySet()) {
                if (entry.getValue() > count && isAnother(entry.getKey())) {
                    most = entry.getKey();
                    count = entry.getValue();
                }
            }
            return runs >= FEWEST_RUNS && 2 * count >= runs ? most : null;
        }

        private boolean isAnother(String statementId) {
            return !statementId.equals(own.statementId())
                    && (before == null || !statementId.equals(before.statement().id()));
        }
    }
}
