package readout.query.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import readout.query.QuerySettings;
import readout.query.index.Field;
import readout.query.search.AskedQuery;
import readout.query.search.Moment;
import readout.query.view.View;

/// Makes views of the statements that a request narrows them to, each from one snapshot.
@ApplicationScoped
public class Profiles {

    /// Makes a view.
    @FunctionalInterface
    public interface Making<T> {
        T make(Scene scene) throws IOException;
    }

    private final View view;
    private final Duration atMost;

    Profiles(View view, QuerySettings settings) {
        this.view = view;
        this.atMost = settings.queryTime();
    }

    /// Makes a view of what a request asks for.
    ///
    /// @throws readout.edge.problem.ProblemException if its parameters are none of a view's
    public <T> T view(ViewParameters parameters, UriInfo uri, Making<T> making) {
        AskedQuery asked = parameters.asked(uri);
        Bucket bucket = Bucket.of(parameters.bucket());
        TimeBasis on = TimeBasis.of(parameters.on());
        return view.read(snapshot -> {
            Moment moment = Moment.of(parameters.asOf(), snapshot, atMost);
            return making.make(new Scene(moment, asked, bucket, on));
        });
    }

    /// What one answer is made from.
    ///
    /// @param asked the query that narrows the view
    public record Scene(Moment moment, AskedQuery asked, Bucket bucket, TimeBasis on) {

        /// The profile of some of the statements asked for.
        ///
        /// @param query [#asked] with clauses of the view
        public Profile profile(AskedQuery query, List<Field> fields) throws IOException {
            return Profile.of(query, moment, fields, bucket, on);
        }
    }
}
