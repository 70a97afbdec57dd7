package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import readout.event.statement.Claim;
import readout.event.statement.Statement;
import readout.query.change.Change;

/// A claim of a change by itself, with the fields that queries can ask for and no others: what a query is tried on
/// without an index.
///
/// @param state [Hidden#AFTER] or [Hidden#BEFORE] the change
/// @param document the same fields as the index holds of the claim
public record FlatClaim(String state, Statement statement, Claim claim, Document document) {

    private static final List<String> UNASKED = List.of(Hidden.TYPE, Hidden.KEY, Hidden.STATE);

    public FlatClaim {
        requireNonNull(state, "state");
        requireNonNull(statement, "statement");
        requireNonNull(claim, "claim");
        requireNonNull(document, "document");
    }

    /// The claims of a change, of both wordings where it is a revision.
    public static List<FlatClaim> of(Change change) {
        List<FlatClaim> claims = new ArrayList<>();
        switch (change) {
            case Change.Added added -> add(claims, added, added.statement(), Hidden.AFTER);
            case Change.Revised revised -> {
                add(claims, revised, revised.before(), Hidden.BEFORE);
                add(claims, revised, revised.statement(), Hidden.AFTER);
            }
            case Change.Retracted retracted -> add(claims, retracted, retracted.statement(), Hidden.BEFORE);
        }
        return claims;
    }

    private static void add(List<FlatClaim> claims, Change change, Statement statement, String state) {
        List<Document> documents = ClaimDocuments.of(change, statement, state);
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            UNASKED.forEach(document::removeFields);
            claims.add(new FlatClaim(state, statement, statement.claims().get(i), document));
        }
    }
}
