package readout.cli.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import readout.cli.http.Http;
import readout.cli.http.Problem;
import readout.cli.http.RefusedException;

/// Something that a service does for a while: begun by a POST, and told of by a GET at the same address.
public final class Job {

    private static final int ACCEPTED = 202;
    private static final int UNDER_WAY = 409;
    private static final Set<String> ENDS = Set.of("idle", "done", "failed", "stopped");

    private final Http http;
    private final URI address;
    private final Duration every;

    /// A job that may not have begun yet.
    ///
    /// @param every the time between two questions how far it is
    public Job(Http http, URI address, Duration every) {
        this.http = http;
        this.address = address;
        this.every = every;
    }

    /// Begins it, or joins the one that is under way.
    ///
    /// @param begin the address with what is asked of it
    /// @throws RefusedException if the service does not begin it
    public void begin(URI begin) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.post(begin, "application/json", new byte[0]);
        if (answer.statusCode() != ACCEPTED && answer.statusCode() != UNDER_WAY) {
            throw new RefusedException(Problem.of(answer.statusCode(), answer.body()));
        }
    }

    /// Waits for its end, and tells how far it is again and again.
    ///
    /// @return how it ended
    public JsonNode follow(Consumer<JsonNode> progress) throws IOException, InterruptedException {
        JsonNode state = http.getJson(address);
        while (!ENDS.contains(state.path("state").asText())) {
            progress.accept(state);
            Thread.sleep(every);
            state = http.getJson(address);
        }
        return state;
    }
}
