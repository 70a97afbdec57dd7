package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import readout.query.change.Position;
import readout.query.stream.ChangeSearch;
import readout.query.stream.FoundChanges;
import readout.query.stream.StreamQuery;
import readout.query.view.View;

/// The changes that this replica's view holds.
@ApplicationScoped
public class ViewChanges implements Changes {

    private final View view;
    private final ChangeSearch search;

    ViewChanges(View view, ChangeSearch search) {
        this.view = view;
        this.search = search;
    }

    @Override
    public Position position() {
        return view.position();
    }

    @Override
    public AllChanges.Page behind(Position place, int most) {
        return view.read(snapshot -> AllChanges.behind(place, most, snapshot));
    }

    @Override
    public FoundChanges behind(Position place, StreamQuery query, int most) {
        return search.behind(place, query, most);
    }
}
