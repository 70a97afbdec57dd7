package readout.query.search;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.article.Sha256;
import readout.query.change.Position;
import readout.wire.Decoded;
import readout.wire.Json;

/// Where a page of an answer ended. It fits the query and order that it came from and no other.
///
/// @param of which query and order
/// @param after sort values of the last statement of the page
record Cursor(String of, List<Long> after) {

    private static final int HASH_DIGITS = 16;

    Cursor {
        after = List.copyOf(after);
    }

    static Cursor behind(FieldDoc last, @Nullable String query, Sorting sorting) {
        return new Cursor(
                hash(query, sorting),
                Arrays.stream(last.fields).map(Long.class::cast).toList());
    }

    /// Behind a position, in the order of the newest.
    static Cursor before(Position position, @Nullable String query) {
        return new Cursor(hash(query, Sorting.NEWEST), List.of(position.sortable()));
    }

    /// The written form, which clients do not look into.
    String write() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.encode(this));
    }

    /// Reads the written form.
    ///
    /// @throws ProblemException if it is none, or belongs to another query or order
    static Cursor read(String written, @Nullable String query, Sorting sorting) {
        return switch (decode(written)) {
            case Decoded.Value<Cursor>(Cursor cursor)
            when cursor.of().equals(hash(query, sorting))
                    && cursor.after().size() == sorting.sort().getSort().length -> cursor;
            case Decoded.Value<Cursor> _ -> throw misfit("it comes from another query or order");
            case Decoded.Unreadable<Cursor> _ -> throw misfit("it was not given out by this service");
        };
    }

    /// The place in the order behind which to go on.
    ///
    /// @param documents how many there are; positions are unique, so that no tie is ever broken by document
    FieldDoc place(int documents) {
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, after.toArray());
    }

    private static Decoded<Cursor> decode(String written) {
        try {
            return Json.decode(Base64.getUrlDecoder().decode(written), Cursor.class);
        } catch (IllegalArgumentException e) {
            return new Decoded.Unreadable<>("not Base64");
        }
    }

    private static String hash(@Nullable String query, Sorting sorting) {
        return Sha256.hex(sorting + " " + Objects.requireNonNullElse(query, "")).substring(0, HASH_DIGITS);
    }

    private static ProblemException misfit(String detail) {
        return new ProblemException(Problem.of(ProblemType.INVALID_CURSOR, detail + "; ask again without it")
                .at("cursor"));
    }
}
