package readout.query.trend;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.query.search.AskedQuery;

/// What all views take: a query that narrows what they tell of, the moment, and how their trends are counted.
///
/// @param asOf the moment, see [readout.query.search.Moment]
/// @param bucket the spans of trends
/// @param on the time that trends count
public record ViewParameters(
        @QueryParam("asOf") @Nullable String asOf,
        @QueryParam("bucket") @DefaultValue("day") String bucket,
        @QueryParam("on") @DefaultValue("said") String on) {

    private static final Set<String> OTHER_PARAMETERS =
            Set.of("asOf", "bucket", "on", "level", "rows", "columns", "size");

    /// The query that narrows the view.
    ///
    /// @param uri of the request
    AskedQuery asked(UriInfo uri) {
        return AskedQuery.of(uri.getQueryParameters(), OTHER_PARAMETERS);
    }
}
