package readout.query.index;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.query.corpus.Shingles;
import readout.query.corpus.Sketch;
import readout.query.index.CorpusDocuments.Sketched;

/// Finds the article of which another is a copy, among all wordings of all articles that were not taken down: in memory
/// what came since the last refresh, else in the index. Only the view thread uses it.
///
/// Candidates share some bands of their sketches. Those whose sketches are most alike are compared run by run of words;
/// of the copies found, the earliest tells the group.
final class ArticleCopies {

    /// So many candidates are compared run by run. Copies of one text are in one group, so it takes but one of them.
    private static final int MOST_COMPARED = 20;

    private static final Comparator<Candidate> MOST_ALIKE_FIRST = Comparator.comparingDouble(Candidate::alike)
            .reversed()
            .thenComparingLong(candidate -> candidate.known().order());

    private final KeptSnapshot snapshot;
    private final SeenHashes seen;
    private final Map<Long, List<Fresh>> freshByBand = new HashMap<>();
    private final Set<String> takenDown = new HashSet<>();
    private @Nullable List<BandTerms> segments;
    private long learned;

    /// An article that another may be a copy of. What is compared is read only when it comes to that.
    private interface Known {

        String articleId();

        Sketch sketch();

        /// Where it stands among the others.
        long order();

        String text() throws IOException;

        /// The article of which it is a copy itself, if it is one.
        @Nullable
        String copyOf() throws IOException;
    }

    /// An article that the index does not show yet.
    ///
    /// @param order behind all positions of the index
    private record Fresh(
            String articleId,
            Sketch sketch,
            long order,
            String text,
            @Nullable String copyOf) implements Known {}

    private record Indexed(String articleId, Sketch sketch, long order, LeafReader segment, int id) implements Known {

        private static final JsonPointer TEXT = JsonPointer.compile("/article/text");

        @Override
        public String text() throws IOException {
            return StoredJson.text(stored(Hidden.OUTCOME), Hidden.OUTCOME, TEXT);
        }

        @Override
        public @Nullable String copyOf() throws IOException {
            return StoredJson.read(stored(Hidden.HOLDING), Hidden.HOLDING, Holding.class)
                    .copyOf();
        }

        private Document stored(String field) throws IOException {
            return segment.storedFields().document(id, Set.of(field));
        }
    }

    private record Candidate(Known known, double alike) {}

    ArticleCopies(KeptSnapshot snapshot, SeenHashes seen) {
        this.snapshot = snapshot;
        this.seen = seen;
    }

    /// The earliest article of which this wording of an article is a copy; null if it is none. It is known from then
    /// on.
    @Nullable
    String copyOf(Article article) throws IOException {
        Optional<Sketch> sketch = Sketch.of(article.text());
        if (sketch.isEmpty()) {
            return null;
        }
        @Nullable String copyOf = find(article, sketch.get());
        Fresh fresh = new Fresh(article.id(), sketch.get(), Long.MAX_VALUE / 2 + learned++, article.text(), copyOf);
        for (long band : sketch.get().bands()) {
            seen.add(band);
            freshByBand.computeIfAbsent(band, _ -> new ArrayList<>()).add(fresh);
        }
        return copyOf;
    }

    /// An article's text is dropped, and nothing is found to be a copy of it any more.
    void takeDown(String articleId) {
        takenDown.add(articleId);
        freshByBand
                .values()
                .forEach(some -> some.removeIf(fresh -> fresh.articleId().equals(articleId)));
    }

    /// The index shows all that was written.
    void forget() {
        freshByBand.clear();
        takenDown.clear();
        segments = null;
    }

    private @Nullable String find(Article article, Sketch sketch) throws IOException {
        List<Long> bands = new ArrayList<>();
        for (long band : sketch.bands()) {
            if (seen.mayContain(band)) {
                bands.add(band);
            }
        }
        if (bands.isEmpty()) {
            return null;
        }
        List<Candidate> candidates = fresh(bands, sketch);
        for (BandTerms segment : segments()) {
            addCandidates(segment, bands, sketch, candidates);
        }
        return earliestCopied(article, worthComparing(article, candidates));
    }

    private List<BandTerms> segments() throws IOException {
        List<BandTerms> opened = segments;
        if (opened == null) {
            opened = BandTerms.of(snapshot.get().everything());
            segments = opened;
        }
        return opened;
    }

    /// The most alike of the others, each wording once: how often the index holds one depends on when it was refreshed.
    private static List<Known> worthComparing(Article article, List<Candidate> candidates) {
        Set<List<Object>> wordings = new HashSet<>();
        return candidates.stream()
                .sorted(MOST_ALIKE_FIRST)
                .map(Candidate::known)
                .filter(known -> !known.articleId().equals(article.id()))
                .filter(known -> wordings.add(List.of(known.articleId(), known.sketch())))
                .limit(MOST_COMPARED)
                .sorted(Comparator.comparingLong(Known::order))
                .toList();
    }

    private static @Nullable String earliestCopied(Article article, List<Known> earliestFirst) throws IOException {
        long[] runs = Shingles.of(article.text(), Sketch.WORDS);
        for (Known known : earliestFirst) {
            if (Shingles.alike(runs, Shingles.of(known.text(), Sketch.WORDS)) >= Sketch.COPY) {
                @Nullable String copyOf = known.copyOf();
                String group = copyOf == null ? known.articleId() : copyOf;
                return group.equals(article.id()) ? null : group;
            }
        }
        return null;
    }

    private List<Candidate> fresh(List<Long> bands, Sketch sketch) {
        IdentityHashMap<Fresh, Integer> shared = new IdentityHashMap<>();
        for (long band : bands) {
            freshByBand.getOrDefault(band, List.of()).forEach(fresh -> shared.merge(fresh, 1, Integer::sum));
        }
        List<Candidate> candidates = new ArrayList<>();
        shared.forEach((fresh, count) -> {
            double alike = count < Sketch.LEAST_BANDS ? 0 : fresh.sketch().alike(sketch);
            if (alike >= Sketch.WORTH_A_LOOK) {
                candidates.add(new Candidate(fresh, alike));
            }
        });
        return candidates;
    }

    private void addCandidates(BandTerms known, List<Long> bands, Sketch sketch, List<Candidate> candidates)
            throws IOException {
        int[] sharing = known.sharing(bands, Sketch.LEAST_BANDS);
        if (sharing.length == 0) {
            return;
        }
        LeafReader segment = known.segment();
        BinaryDocValues sketches = DocValues.getBinary(segment, Hidden.SKETCH);
        NumericDocValues positions = DocValues.getNumeric(segment, Hidden.POSITION);
        for (int id : sharing) {
            sketches.advanceExact(id);
            double alike = CorpusDocuments.alike(sketches.binaryValue(), sketch);
            if (alike < Sketch.WORTH_A_LOOK) {
                continue;
            }
            Sketched sketched = CorpusDocuments.sketch(sketches.binaryValue());
            if (!takenDown.contains(sketched.articleId())) {
                positions.advanceExact(id);
                Known indexed =
                        new Indexed(sketched.articleId(), sketched.sketch(), positions.longValue(), segment, id);
                candidates.add(new Candidate(indexed, alike));
            }
        }
    }
}
