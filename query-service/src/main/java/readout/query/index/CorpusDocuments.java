package readout.query.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import readout.query.corpus.KnownWords.Origin;
import readout.query.corpus.Sketch;

/// How what was said stands in the index for those who come later: as hashes, each beside the statement that was the
/// first, and nothing else. These documents are written once; no edit touches them.
final class CorpusDocuments {

    private static final char BETWEEN = ' ';

    private CorpusDocuments() {}

    /// What a statement was the first to say.
    static Document of(Origin origin, long[] hashes) {
        Document document = new Document();
        document.add(new StringField(Hidden.TYPE, Hidden.FIRST_WORDS, Store.NO));
        document.add(new BinaryDocValuesField(
                Hidden.ORIGIN, new BytesRef(origin.articleId() + BETWEEN + origin.statementId())));
        for (long hash : hashes) {
            document.add(new StringField(Hidden.WORDS, bytes(hash), Store.NO));
        }
        return document;
    }

    static Origin origin(BytesRef bytes) {
        String both = bytes.utf8ToString();
        int between = both.indexOf(BETWEEN);
        return new Origin(both.substring(0, between), both.substring(between + 1));
    }

    /// Adds to an article's document what finds its copies.
    static void addSketch(Document article, String articleId, Sketch sketch) {
        byte[] bytes = sketch.bytes();
        byte[] id = articleId.getBytes(UTF_8);
        ByteBuffer both =
                ByteBuffer.allocate(bytes.length + id.length).put(bytes).put(id);
        article.add(new BinaryDocValuesField(Hidden.SKETCH, new BytesRef(both.array())));
        for (long band : sketch.bands()) {
            article.add(new StringField(Hidden.BAND, bytes(band), Store.NO));
        }
    }

    /// How much of an article's text another has, by the bytes of its sketch.
    static double alike(BytesRef bytes, Sketch other) {
        return other.alike(bytes.bytes, bytes.offset);
    }

    /// The sketch of an article's text.
    record Sketched(String articleId, Sketch sketch) {}

    static Sketched sketch(BytesRef bytes) {
        int id = bytes.offset + Sketch.BYTES;
        return new Sketched(
                new String(bytes.bytes, id, bytes.length - Sketch.BYTES, UTF_8),
                Sketch.ofBytes(bytes.bytes, bytes.offset));
    }

    static BytesRef bytes(long hash) {
        return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(hash).array());
    }

    static long hash(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).getLong();
    }
}
