package readout.query.index;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import readout.wire.Decoded;
import readout.wire.Json;

/// Reads what documents store.
public final class StoredJson {

    private StoredJson() {}

    /// An event that a document stores.
    ///
    /// @throws CorruptIndexException if it does not
    public static <T> T read(Document document, String field, Class<T> type) throws IOException {
        return switch (Json.decodeOwn(bytes(document, field), type)) {
            case Decoded.Value<T>(T value) -> value;
            case Decoded.Unreadable<T>(String reason) -> throw new CorruptIndexException(reason, field);
        };
    }

    /// One text of an event that a document stores. What stands behind it is not read.
    ///
    /// @throws CorruptIndexException if there is none
    static String text(Document document, String field, JsonPointer place) throws IOException {
        String text = Json.mapper().readerFor(String.class).at(place).readValue(bytes(document, field));
        if (text == null) {
            throw new CorruptIndexException("nothing at " + place, field);
        }
        return text;
    }

    /// The bytes that a document stores.
    ///
    /// @throws CorruptIndexException if it does not
    public static byte[] bytes(Document document, String field) throws IOException {
        BytesRef stored = document.getBinaryValue(field);
        if (stored == null) {
            throw new CorruptIndexException("nothing is stored", field);
        }
        return BytesRef.deepCopyOf(stored).bytes;
    }
}
