package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import readout.event.statement.Claim;
import readout.event.statement.Statement;
import readout.query.change.Before;
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
            case Change.Added added -> add(claims, added, now(added), Hidden.AFTER);
            case Change.Revised revised -> {
                add(claims, revised, revised.before(), Hidden.BEFORE);
                add(claims, revised, now(revised), Hidden.AFTER);
            }
            case Change.Retracted _, Change.Withdrawn _ -> add(claims, change, now(change), Hidden.BEFORE);
        }
        return claims;
    }

    private static Before now(Change change) {
        return new Before(change.statement(), change.standing());
    }

    private static void add(List<FlatClaim> claims, Change change, Before wording, String state) {
        Statement statement = wording.statement();
        List<Document> documents = ClaimDocuments.of(change, statement, wording.standing(), state);
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            UNASKED.forEach(document::removeFields);
            claims.add(new FlatClaim(state, statement, statement.claims().get(i), document));
        }
    }
}
