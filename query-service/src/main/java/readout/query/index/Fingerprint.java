package readout.query.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.query.change.Position;

/// What a view holds, in brief: one number for each of its rows, and one digest over them all. Views that were made
/// from the same log up to the same position have the same.
///
/// A row is a change, current or superseded, or a wording of an article. It is known by its position, and its number is
/// made of all that is stored of it and of what superseded it.
public final class Fingerprint {

    private static final Set<String> CHANGE_PARTS = Set.of(Hidden.ITEM);
    private static final Set<String> ARTICLE_PARTS = Set.of(Hidden.OUTCOME, Hidden.HOLDING);
    private static final long CURRENT = -1;

    private final Position position;
    private final Rows rows;

    private Fingerprint(Position position, Rows rows) {
        this.position = position;
        this.rows = rows;
    }

    /// Reads all of a snapshot, which takes some microseconds a row.
    public static Fingerprint of(Snapshot snapshot) throws IOException {
        MessageDigest sha256 = sha256();
        Rows rows = new Rows();
        for (LeafReaderContext segment : snapshot.everything().leaves()) {
            add(segment.reader(), Hidden.CHANGE, CHANGE_PARTS, rows, sha256);
            add(segment.reader(), Hidden.ARTICLE, ARTICLE_PARTS, rows, sha256);
        }
        rows.sort();
        return new Fingerprint(snapshot.checkpoint().position(), rows);
    }

    private static void add(LeafReader segment, String type, Set<String> parts, Rows rows, MessageDigest sha256)
            throws IOException {
        @Nullable PostingsEnum found = segment.postings(new Term(Hidden.TYPE, type), PostingsEnum.NONE);
        if (found == null) {
            return;
        }
        @Nullable Bits kept = segment.getLiveDocs();
        NumericDocValues positions = segment.getNumericDocValues(Hidden.POSITION);
        @Nullable NumericDocValues superseded = segment.getNumericDocValues(Hidden.SUPERSEDED);
        StoredFields stored = segment.storedFields();
        int kind = type.equals(Hidden.CHANGE) ? 0 : 1;
        for (int id = found.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = found.nextDoc()) {
            if (kept == null || kept.get(id)) {
                positions.advanceExact(id);
                long by = superseded != null && superseded.advanceExact(id) ? superseded.longValue() : CURRENT;
                rows.add(positions.longValue() * 2 + kind, number(stored.document(id, parts), parts, by, sha256));
            }
        }
    }

    private static long number(Document document, Set<String> parts, long superseded, MessageDigest sha256) {
        for (String part : parts.stream().sorted().toList()) {
            BytesRef bytes = document.getBinaryValue(part);
            sha256.update(bytes.bytes, bytes.offset, bytes.length);
        }
        byte[] hash = sha256.digest(
                ByteBuffer.allocate(Long.BYTES).putLong(superseded).array());
        return ByteBuffer.wrap(hash).getLong();
    }

    /// Up to which changes it holds.
    public Position position() {
        return position;
    }

    public int rows() {
        return rows.size();
    }

    /// SHA-256 over the positions and numbers of all rows in their order; 64 hexadecimal digits.
    public String digest() {
        MessageDigest sha256 = sha256();
        ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
        for (int row = 0; row < rows.size(); row++) {
            sha256.update(bytes.clear()
                    .putLong(rows.key(row))
                    .putLong(rows.number(row))
                    .array());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /// Compares this view with one that was made anew.
    public Parity compare(Fingerprint other) {
        long removed = 0;
        long added = 0;
        long changed = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < rows.size() || theirs < other.rows.size()) {
            long order = order(mine, other, theirs);
            if (order < 0) {
                removed++;
                mine++;
            } else if (order > 0) {
                added++;
                theirs++;
            } else {
                changed += rows.number(mine++) == other.rows.number(theirs++) ? 0 : 1;
            }
        }
        return new Parity(added, removed, changed);
    }

    private int order(int mine, Fingerprint other, int theirs) {
        if (mine == rows.size() || theirs == other.rows.size()) {
            return mine == rows.size() ? 1 : -1;
        }
        return Long.compare(rows.key(mine), other.rows.key(theirs));
    }

    /// How one view differs from another.
    ///
    /// @param added rows that only the other one holds
    /// @param removed rows that only this one holds
    /// @param changed rows that both hold, but not alike
    public record Parity(long added, long removed, long changed) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
