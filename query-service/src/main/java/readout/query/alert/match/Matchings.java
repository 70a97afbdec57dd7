package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import readout.query.stream.ChangeSearch;
import readout.query.view.View;

/// Begins matchings.
@ApplicationScoped
public class Matchings {

    private final View view;
    private final ChangeSearch search;
    private final Knowledge knowledge;
    private final Telling telling;

    Matchings(View view, ChangeSearch search, Knowledge knowledge, Telling telling) {
        this.view = view;
        this.search = search;
        this.knowledge = knowledge;
        this.telling = telling;
    }

    /// A matching without any partitions yet.
    Matching begin() throws IOException {
        return new Matching(view, search, knowledge, telling);
    }
}
