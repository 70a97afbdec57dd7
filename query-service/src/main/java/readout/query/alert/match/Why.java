package readout.query.alert.match;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Formulation;
import readout.event.statement.Slice;
import readout.query.change.Position;
import readout.query.index.Field;
import readout.query.index.FlatClaim;
import readout.query.index.Item;
import readout.query.index.Words;
import readout.query.search.AskedQuery;

/// Why a change matches a query: a claim that does, and what each clause of the query found in it.
///
/// @param wording `after` the change or `before` it
/// @param claim where the claim stands
/// @param clauses those that match; one of several alternatives may be missing
public record Why(String wording, Slice claim, List<Reason> clauses) {

    /// What a clause found.
    ///
    /// @param clause as the query language writes it
    /// @param spans the words that it found in the statement, or the set phrase; else the claim as a whole
    public record Reason(String clause, List<Slice> spans) {
        public Reason {
            requireNonNull(clause, "clause");
            spans = List.copyOf(spans);
        }
    }

    private static final Words WORDS = new Words();

    public Why {
        requireNonNull(wording, "wording");
        requireNonNull(claim, "claim");
        clauses = List.copyOf(clauses);
    }

    /// The claims of a change that match, with their reasons.
    public static List<Why> of(AskedQuery asked, Item item) throws IOException {
        Query query = asked.claims();
        List<Query> clauses = Clauses.of(query);
        List<Why> matching = new ArrayList<>();
        for (FlatClaim claim : FlatClaim.of(item.change(Position.parse(item.position())))) {
            MemoryIndex index = new MemoryIndex(true);
            for (IndexableField field : claim.document()) {
                index.addField(field, WORDS);
            }
            IndexSearcher searcher = index.createSearcher();
            if (searcher.count(query) > 0) {
                matching.add(new Why(claim.state(), claim.claim().slice(), reasons(clauses, claim, searcher)));
            }
        }
        return matching;
    }

    private static List<Reason> reasons(List<Query> clauses, FlatClaim claim, IndexSearcher searcher)
            throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (Query clause : clauses) {
            if (searcher.count(clause) > 0) {
                reasons.add(new Reason(Clauses.text(clause), spans(clause, claim, searcher)));
            }
        }
        return reasons;
    }

    private static List<Slice> spans(Query clause, FlatClaim claim, IndexSearcher searcher) throws IOException {
        List<Slice> words = words(clause, claim, searcher);
        if (!words.isEmpty()) {
            return words;
        }
        List<Slice> phrases = claim.claim().formulations().stream()
                .filter(formulation -> isOf(clause, formulation))
                .map(Formulation::slice)
                .toList();
        return phrases.isEmpty() ? List.of(claim.claim().slice()) : phrases;
    }

    private static boolean isOf(Query clause, Formulation formulation) {
        return clause.toString().equals(Field.FORMULATION.fieldName() + ":" + Words.keyword(formulation.id()));
    }

    /// The words of the statement that a clause found.
    private static List<Slice> words(Query clause, FlatClaim claim, IndexSearcher searcher) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE_NO_SCORES, 1);
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        @Nullable Matches matches = weight.matches(leaf, 0);
        @Nullable MatchesIterator found = matches == null ? null : matches.getMatches(Field.TEXT.fieldName());
        if (found == null) {
            return List.of();
        }
        Text text = Text.of(claim);
        List<Slice> slices = new ArrayList<>();
        while (found.next()) {
            if (found.startOffset() >= 0) {
                slices.add(text.slice(found.startOffset(), found.endOffset()));
            }
        }
        return slices;
    }

    /// The slices of a statement's words, by the offsets at which the index has them.
    private record Text(TreeMap<Integer, Slice> parts) {

        static Text of(FlatClaim claim) {
            TreeMap<Integer, Slice> parts = new TreeMap<>();
            int offset = 0;
            for (Slice part : Stream.concat(
                            claim.statement().content().stream(), claim.statement().continuation().stream())
                    .toList()) {
                parts.put(offset, part);
                offset += part.text().length() + WORDS.getOffsetGap(Field.TEXT.fieldName());
            }
            return new Text(parts);
        }

        /// The words between two offsets, within the slice in which they begin.
        Slice slice(int start, int end) {
            Map.Entry<Integer, Slice> entry = parts.floorEntry(start);
            Slice part = entry.getValue();
            int from = start - entry.getKey();
            int to = Math.min(end - entry.getKey(), part.text().length());
            int begin = part.start() + part.text().codePointCount(0, from);
            String words = part.text().substring(from, to);
            return new Slice(begin, begin + words.codePointCount(0, words.length()), words);
        }
    }
}
