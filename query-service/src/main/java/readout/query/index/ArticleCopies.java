package readout.query.index;

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
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ReferenceManager;
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

    private static final Comparator<Candidate> MOST_ALIKE_FIRST =
            Comparator.comparingDouble(Candidate::alike).reversed().thenComparingLong(Candidate::position);

    private final ReferenceManager<Snapshot> snapshots;
    private final SeenHashes seen;
    private final Map<Long, List<Fresh>> freshByBand = new HashMap<>();
    private final Set<String> takenDown = new HashSet<>();
    private long learned;

    /// An article that the index does not show yet.
    ///
    /// @param order behind all positions of the index
    private record Fresh(Known known, Sketch sketch, long order) {}

    /// An article that another may be a copy of.
    private record Known(
            String articleId, String text, @Nullable String copyOf) {

        String group() {
            return copyOf == null ? articleId : copyOf;
        }
    }

    /// Reads what is compared only when it comes to that.
    private interface Reading {
        Known read() throws IOException;
    }

    /// @param sketch of its text; the same wording read again has the same
    private record Candidate(String articleId, Sketch sketch, double alike, long position, Reading reading) {}

    ArticleCopies(ReferenceManager<Snapshot> snapshots, SeenHashes seen) {
        this.snapshots = snapshots;
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
        Known known = new Known(article.id(), article.text(), copyOf);
        Fresh fresh = new Fresh(known, sketch.get(), Long.MAX_VALUE / 2 + learned++);
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
                .forEach(
                        some -> some.removeIf(fresh -> fresh.known().articleId().equals(articleId)));
    }

    /// The index shows all that was written.
    void forget() {
        freshByBand.clear();
        takenDown.clear();
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
        Snapshot snapshot = snapshots.acquire();
        try {
            List<Candidate> candidates = fresh(bands, sketch);
            for (LeafReaderContext segment : snapshot.everything().leaves()) {
                addCandidates(segment.reader(), bands, sketch, candidates);
            }
            return earliestCopied(article, worthComparing(article, candidates));
        } finally {
            snapshots.release(snapshot);
        }
    }

    /// The most alike of the others, each wording once: how often the index holds one depends on when it was refreshed.
    private List<Candidate> worthComparing(Article article, List<Candidate> candidates) {
        Set<List<Object>> wordings = new HashSet<>();
        candidates.sort(MOST_ALIKE_FIRST);
        return candidates.stream()
                .filter(candidate -> !candidate.articleId().equals(article.id()))
                .filter(candidate -> wordings.add(List.of(candidate.articleId(), candidate.sketch())))
                .limit(MOST_COMPARED)
                .sorted(Comparator.comparingLong(Candidate::position))
                .toList();
    }

    private static @Nullable String earliestCopied(Article article, List<Candidate> earliestFirst) throws IOException {
        long[] runs = Shingles.of(article.text(), Sketch.WORDS);
        for (Candidate candidate : earliestFirst) {
            Known known = candidate.reading().read();
            if (Shingles.alike(runs, Shingles.of(known.text(), Sketch.WORDS)) >= Sketch.COPY) {
                return known.group().equals(article.id()) ? null : known.group();
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
                candidates.add(
                        new Candidate(fresh.known().articleId(), fresh.sketch(), alike, fresh.order(), fresh::known));
            }
        });
        return candidates;
    }

    private void addCandidates(LeafReader segment, List<Long> bands, Sketch sketch, List<Candidate> candidates)
            throws IOException {
        BinaryDocValues sketches = DocValues.getBinary(segment, Hidden.SKETCH);
        NumericDocValues positions = DocValues.getNumeric(segment, Hidden.POSITION);
        for (int id : BandTerms.sharing(segment, bands, Sketch.LEAST_BANDS)) {
            sketches.advanceExact(id);
            double alike = CorpusDocuments.alike(sketches.binaryValue(), sketch);
            if (alike < Sketch.WORTH_A_LOOK) {
                continue;
            }
            Sketched sketched = CorpusDocuments.sketch(sketches.binaryValue());
            if (!takenDown.contains(sketched.articleId())) {
                positions.advanceExact(id);
                candidates.add(new Candidate(
                        sketched.articleId(),
                        sketched.sketch(),
                        alike,
                        positions.longValue(),
                        () -> read(segment, id)));
            }
        }
    }

    /// As much of an outcome as is needed here.
    private record Texted(Texted.@Nullable Body article) {
        private record Body(String id, String text) {}
    }

    private static Known read(LeafReader segment, int id) throws IOException {
        Document document = segment.storedFields().document(id, Set.of(Hidden.OUTCOME, Hidden.HOLDING));
        Texted.Body article =
                StoredJson.read(document, Hidden.OUTCOME, Texted.class).article();
        Holding holding = StoredJson.read(document, Hidden.HOLDING, Holding.class);
        if (article == null) {
            throw new CorruptIndexException("an article with a sketch has a text", Hidden.OUTCOME);
        }
        return new Known(article.id(), article.text(), holding.copyOf());
    }
}
