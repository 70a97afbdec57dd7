package readout.query.alert.serve;

import org.jspecify.annotations.Nullable;
import readout.edge.body.JsonBody;
import readout.edge.problem.ProblemException;
import readout.query.alert.Deliver;
import readout.query.alert.Digest;
import readout.query.alert.Limits;
import readout.query.alert.Threshold;

/// What a client says of an alert. What it leaves out is as it was, or as it is by default.
///
/// @param from where it begins: `now`, `earliest`, or a position
/// @param url where matches are posted to
public record AlertForm(
        @Nullable String name,
        @Nullable String q,
        @Nullable Deliver deliver,
        @Nullable String from,
        @Nullable Digest digest,
        @Nullable Threshold threshold,
        @Nullable Limits limits,
        @Nullable String url,
        @Nullable Boolean paused) {

    /// Reads the body of a request.
    ///
    /// @throws ProblemException if it is no such form; the problem names the field at fault
    static AlertForm read(byte[] body) {
        return JsonBody.read(body, AlertForm.class);
    }
}
